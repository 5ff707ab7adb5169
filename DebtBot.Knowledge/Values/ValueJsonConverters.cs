using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebtBot.Knowledge.Values;

/// <summary>Yen as a whole number.</summary>
public sealed class YenJsonConverter : JsonConverter<Yen>
{
    public override Yen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, Yen value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
}

/// <summary>A signed difference of yen as a whole number.</summary>
public sealed class YenDifferenceJsonConverter : JsonConverter<YenDifference>
{
    public override YenDifference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, YenDifference value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Amount);
}

/// <summary>A rate as text in percent: "18%".</summary>
public sealed class AnnualRateJsonConverter : JsonConverter<AnnualRate>
{
    public override AnnualRate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AnnualRate.FromPercent(decimal.Parse(reader.GetString()!.TrimEnd('%'), CultureInfo.InvariantCulture));

    public override void Write(Utf8JsonWriter writer, AnnualRate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>A window as one day "2018-04-26" or as "2018-04-01/2018-04-30".</summary>
public sealed class DateWindowJsonConverter : JsonConverter<DateWindow>
{
    public override DateWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var parts = reader.GetString()!.Split('/');
        return new(Day(parts[0]), Day(parts[^1]));
    }

    public override void Write(Utf8JsonWriter writer, DateWindow value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
