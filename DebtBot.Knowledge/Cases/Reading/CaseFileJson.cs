using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases.Reading;

/// <summary>How a case file's values are written: yes/no, 18%, 2018-04, { from, to }, unknown, declined.</summary>
internal static class CaseFileJson
{
    public static readonly JsonSerializerOptions Options = Make();

    /// <summary>Every key of the contract, for did-you-mean.</summary>
    public static readonly IReadOnlyCollection<string> KnownKeys =
        [.. typeof(CaseFile).Assembly.GetTypes().Where(type => type.Namespace == typeof(CaseFile).Namespace).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(property => JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)).Distinct()];

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            IgnoreReadOnlyProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new Text<bool>(text => text switch { "yes" or "true" => true, "no" or "false" => false, _ => null }, "yes or no"));
        options.Converters.Add(new Text<int>(text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null, "a whole number"));
        options.Converters.Add(new Text<DateTimeOffset>(text => JapanTime.TryParse(text, out var moment) ? moment : null, "a time like 2026-11-20T21:05:00+09:00"));
        options.Converters.Add(new Text<Yen>(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var yen) && Yen.IsLegal(yen) ? new Yen(yen) : null, "an amount in whole yen, 0 to 999,999,999,999"));
        options.Converters.Add(new Text<AnnualRate>(text => text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate <= 1_000_000 ? AnnualRate.FromPercent(rate) : null, "a rate like 18%"));
        options.Converters.Add(new Text<decimal>(text => decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) ? text.EndsWith('%') ? share / 100 : share : null, "a share like 100%"));
        options.Converters.Add(new Text<DateOnly>(text => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, "a day like 2018-04-26"));
        options.Converters.Add(new WindowConverter());
        options.Converters.Add(new KindConverterFactory());
        return options;
    }

    /// <summary>A value written as one word.</summary>
    private sealed class Text<T>(Func<string, T?> parse, string expected) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && parse(reader.GetString()!) is { } value ? value : throw new JsonException($"“{(reader.TokenType == JsonTokenType.String ? reader.GetString() : "this")}” is not {expected}");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException("Case files are read, not written.");
    }

    /// <summary>A day, a month, a year, or { from, to } of such.</summary>
    private sealed class WindowConverter : JsonConverter<DateWindow>
    {
        public override DateWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return Spoken(reader.GetString()!);
            }

            using var ends = JsonDocument.ParseValue(ref reader);
            return ends.RootElement.ValueKind == JsonValueKind.Object && ends.RootElement.TryGetProperty("from", out var from) && ends.RootElement.TryGetProperty("to", out var to)
                && (Spoken(from.GetString()!).Earliest, Spoken(to.GetString()!).Latest) is var (first, last) && first <= last
                ? new(first, last)
                : throw new JsonException("a window needs from: and to:, in this order of time");
        }

        public override void Write(Utf8JsonWriter writer, DateWindow value, JsonSerializerOptions options) => throw new NotSupportedException("Case files are read, not written.");

        private static DateWindow Spoken(string text)
        {
            var parts = text.Split('-').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
            return parts switch
            {
                [>= 1900 and <= 2200 and var y] => DateWindow.Year(y),
                [>= 1900 and <= 2200 and var y, >= 1 and <= 12 and var m] => DateWindow.Month(y, m),
                [>= 1900 and <= 2200 and var y, >= 1 and <= 12 and var m, >= 1 and var d] when d <= DateTime.DaysInMonth(y, m) => DateWindow.Day(y, m, d),
                [>= 0 and (< 1900 or > 2200), ..] => throw new JsonException($"“{text}” lies outside the years that are understood, 1900 to 2200"),
                _ => throw new JsonException($"“{text}” is not a day, month or year like 2018-04-26, 2018-04 or 2018"),
            };
        }
    }

    /// <summary>Kinds in kebab-case, with did-you-mean.</summary>
    private sealed class KindConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(KindConverter<>).MakeGenericType(typeToConvert))!;

        private sealed class KindConverter<TEnum> : JsonConverter<TEnum>
            where TEnum : struct, Enum
        {
            public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            {
                var text = reader.GetString() ?? "";
                return KebabNames<TEnum>.TryParse(text, out var kind) ? kind : throw new JsonException($"“{text}” is not one of {string.Join(", ", KebabNames<TEnum>.All)}{DidYouMean.Hint(text, KebabNames<TEnum>.All)}");
            }

            public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(KebabNames<TEnum>.NameOf(value));
        }
    }
}
