using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Writes each transcript line into JSON once in its life: lines never change, and most of a stored conversation is lines of earlier turns.</summary>
internal sealed class StoredLineConverter(JsonTypeInfo<TranscriptLine> plain) : JsonConverter<TranscriptLine>
{
    private readonly ConditionalWeakTable<TranscriptLine, byte[]> written = [];

    public override TranscriptLine? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, plain);

    public override void Write(Utf8JsonWriter writer, TranscriptLine value, JsonSerializerOptions options) =>
        writer.WriteRawValue(written.GetValue(value, line => JsonSerializer.SerializeToUtf8Bytes(line, plain)), skipInputValidation: true);
}
