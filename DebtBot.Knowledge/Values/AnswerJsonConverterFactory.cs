using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebtBot.Knowledge.Values;

/// <summary>Writes an answer as its value, "unknown" or "declined"; an answer not asked is left out by the property's ignore rule.</summary>
public sealed class AnswerJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Answer<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(AnswerJsonConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class AnswerJsonConverter<T> : JsonConverter<Answer<T>>
        where T : notnull
    {
        public override Answer<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return Answer<T>.NotAsked;
            }

            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("unknown"u8))
            {
                return Answer<T>.DontKnow;
            }

            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("declined"u8))
            {
                return Answer<T>.Declined;
            }

            // The value's own converter, not a nested call: a fault keeps its path in the file.
            return ((JsonConverter<T>)options.GetConverter(typeof(T))).Read(ref reader, typeof(T), options) is { } value
                ? Answer<T>.Given(value)
                : throw new JsonException("An answer was given without a value.");
        }

        public override void Write(Utf8JsonWriter writer, Answer<T> value, JsonSerializerOptions options)
        {
            if (value.TryGet(out var given))
            {
                JsonSerializer.Serialize(writer, given, options);
            }
            else if (value.Kind == AnswerKind.NotAsked)
            {
                writer.WriteNullValue();
            }
            else
            {
                writer.WriteStringValue(value.Kind == AnswerKind.DontKnow ? "unknown" : "declined");
            }
        }
    }
}
