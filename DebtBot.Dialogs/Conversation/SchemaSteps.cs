using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebtBot.Dialogs.Conversation;

/// <summary>Raises stored conversations of older schema versions; step i turns version i+1 into i+2. Steps are never removed.</summary>
internal sealed class SchemaSteps(IReadOnlyList<Action<JsonObject>> steps)
{
    private const string Field = "schema";

    /// <summary>The steps up to <see cref="ConversationState.CurrentSchema"/>: version 1 is the first, so there is none yet.</summary>
    public static SchemaSteps Known { get; } = new([]);

    public int Current => steps.Count + 1;

    /// <summary>The version a document was written in; it is the first field.</summary>
    public static int SchemaOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(Field))
            {
                reader.Read();
                return reader.GetInt32();
            }

            reader.Skip();
        }

        throw new JsonException("A stored conversation does not say its schema version.");
    }

    /// <exception cref="JsonException">Written by a newer program.</exception>
    public JsonObject Raise(ReadOnlySpan<byte> utf8, int from)
    {
        if (from < 1 || from > Current)
        {
            throw new JsonException($"A stored conversation has schema {from}; this program reads 1 to {Current}. Use the newer program.");
        }

        var document = JsonNode.Parse(utf8)!.AsObject();
        for (var version = from; version < Current; version++)
        {
            steps[version - 1](document);
        }

        document[Field] = Current;
        return document;
    }
}
