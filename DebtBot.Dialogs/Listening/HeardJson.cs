using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Listening;

/// <summary>What was understood from one message, as JSON: entities, topics, facts by their path in the case file, safety.</summary>
public static class HeardJson
{
    private static readonly JapaneseReader Reader = new();

    public static JsonObject Of(string text, DateOnly today)
    {
        var context = new HearingContext(Reader, today);
        var state = Listener.Hear(Conversation.Conversation.NewState, text, context);
        var (safety, source) = SafetyScreen.Find(text);
        return new()
        {
            ["text"] = text,
            ["entities"] = new JsonArray([.. Reader.Read(text, today).Select(EntityJson.Of)]),
            ["topics"] = new JsonArray([.. TopicReader.Read(text).Select(topic => (JsonNode)KebabNames<Topic>.NameOf(topic))]),
            ["facts"] = new JsonArray([.. Facts(state, text)]),
            ["safety"] = new JsonObject
            {
                ["level"] = safety.Level == SafetyLevel.None ? "none" : safety.Level.ToString(),
                ["kind"] = safety.Kind == SafetyKind.None ? null : KebabNames<SafetyKind>.NameOf(safety.Kind),
                ["guess"] = source == SafetySource.Guess,
            },
        };
    }

    private static IEnumerable<JsonNode> Facts(ConversationState state, string text)
    {
        var written = JsonNode.Parse(ConversationJson.Write(state))!["case"] as JsonObject ?? [];
        return from leaf in Leaves(written, "") select (JsonNode)new JsonObject { ["path"] = leaf.Path, ["value"] = leaf.Value?.DeepClone(), ["words"] = text };
    }

    private static IEnumerable<(string Path, JsonNode? Value)> Leaves(JsonNode node, string path) => node switch
    {
        JsonObject map => map.Where(pair => pair.Value is not null && pair.Key != "id").SelectMany(pair => Leaves(pair.Value!, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")),
        JsonArray list => list.SelectMany((item, at) => item is null ? [] : Leaves(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"))),
        _ => [(path, node)],
    };
}
