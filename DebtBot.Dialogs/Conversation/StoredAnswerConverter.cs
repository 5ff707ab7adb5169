using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Answers in storage: a given value stands bare, わからない and 答えたくない as ["unknown"] and ["declined"], so that a person who wrote "unknown" is kept apart from one who does not know.</summary>
internal sealed class StoredAnswerConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Answer<>);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(OfAnswer<>).MakeGenericType(typeToConvert.GetGenericArguments()), options)!;

    private sealed class OfAnswer<T>(JsonSerializerOptions options) : JsonConverter<Answer<T>>
        where T : notnull
    {
        private readonly JsonTypeInfo<T> valueInfo = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

        public override Answer<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return JsonSerializer.Deserialize(ref reader, valueInfo) is { } value
                    ? Answer<T>.Given(value)
                    : throw new JsonException("An answer was given without a value.");
            }

            reader.Read();
            var kind = reader.GetString();
            reader.Read();
            return kind switch
            {
                "unknown" => Answer<T>.DontKnow,
                "declined" => Answer<T>.Declined,
                _ => throw new JsonException("An answer is neither a value nor unknown nor declined."),
            };
        }

        public override void Write(Utf8JsonWriter writer, Answer<T> value, JsonSerializerOptions options)
        {
            if (value.TryGet(out var given))
            {
                JsonSerializer.Serialize(writer, given, valueInfo);
                return;
            }

            writer.WriteStartArray();
            writer.WriteStringValue(value.Kind == AnswerKind.Declined ? "declined" : "unknown");
            writer.WriteEndArray();
        }
    }
}
