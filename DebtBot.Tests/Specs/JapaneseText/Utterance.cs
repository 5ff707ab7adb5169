using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Tests.Specs.JapaneseText;

/// <summary>One line of a spec: words and what must be understood from them. <see cref="Known"/> names a fault that is known and not yet put right.</summary>
internal sealed record Utterance(string Id, string Text, JsonArray? Expected, JsonObject? Debts, JsonObject? Also, string? Asked, string? Answer, string? Known)
{
    private static readonly string[] Numbers = ["value", "min", "max", "day_of_month", "offset_months"];

    public static IReadOnlyList<Utterance> Load(string file)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/JapaneseText", file));
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["utterances"]).Cast<YamlMappingNode>().Select(Of)];
    }

    private static Utterance Of(YamlMappingNode item) => new(
        item["id"].ToString(), item["text"].ToString(),
        Child(item, "expect") is YamlSequenceNode entities ? new JsonArray([.. entities.Cast<YamlMappingNode>().Select(Entity)]) : null,
        Child(item, "debts") is YamlMappingNode debts ? Map(debts, debt => Map((YamlMappingNode)debt, Leaf)) : null,
        Child(item, "also") is YamlMappingNode also ? Map(also, Leaf) : null,
        Child(item, "asked")?.ToString(), Child(item, "answer")?.ToString(), Child(item, "known")?.ToString());

    private static YamlNode? Child(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static JsonObject Map(YamlMappingNode map, Func<YamlNode, JsonNode> value) =>
        new(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), (JsonNode?)value(pair.Value))));

    private static JsonNode Leaf(YamlNode node) => node.ToString();

    /// <summary>An expected entity; in dates and lengths of time the value is text.</summary>
    private static JsonNode Entity(YamlMappingNode map)
    {
        var isText = map["type"].ToString() is "date" or "duration";
        return new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), (JsonNode?)Value(pair.Key.ToString(), pair.Value.ToString(), isText))));
    }

    private static JsonNode Value(string key, string text, bool isText) =>
        text is "true" ? true
        : Numbers.Contains(key) && !(isText && key is "value" or "min" or "max") ? Number(decimal.Parse(text, CultureInfo.InvariantCulture))
        : text;

    private static JsonNode Number(decimal value) => value == Math.Floor(value) ? (JsonNode)(long)value : value;
}
