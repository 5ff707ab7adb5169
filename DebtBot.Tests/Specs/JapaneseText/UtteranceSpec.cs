using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.JapaneseText;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Tests.Specs.JapaneseText;

public sealed class UtteranceSpec(ITestOutputHelper output)
{
    private const int LeastRight = 89;

    [Fact]
    public void Nearly_all_utterances_are_read_fully_right()
    {
        var reader = new JapaneseReader();
        var today = new DateOnly(2026, 1, 15);
        var wrong = new List<string>();
        var all = Utterances().ToList();
        foreach (var (id, text, expected) in all)
        {
            var read = new JsonArray([.. reader.Read(text, today).Select(EntityJson.Of)]);
            if (!JsonNode.DeepEquals(expected, read))
            {
                wrong.Add($"{id} {text}\n  expected {Shown(expected)}\n  read     {Shown(read)}");
            }
        }

        output.WriteLine($"{all.Count - wrong.Count} of {all.Count} fully right\n" + string.Join('\n', wrong));
        Assert.Equal(89, all.Count);
        Assert.True(all.Count - wrong.Count >= LeastRight, string.Join('\n', wrong));
    }

    private static string Shown(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static IEnumerable<(string Id, string Text, JsonArray Expected)> Utterances()
    {
        var yaml = new YamlStream();
        using var file = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/JapaneseText/utterances.yaml"));
        yaml.Load(file);
        foreach (var item in ((YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["utterances"]).Cast<YamlMappingNode>())
        {
            yield return (item["id"].ToString(), item["text"].ToString(), new JsonArray([.. ((YamlSequenceNode)item["expect"]).Cast<YamlMappingNode>().Select(Entity)]));
        }
    }

    /// <summary>An expected entity with its keys in the order of the writer.</summary>
    private static JsonNode Entity(YamlMappingNode map)
    {
        string[] numbers = map["type"].ToString() is "money" or "count" or "age" or "percent" ? ["value", "min", "max", "day_of_month", "offset_months"] : ["day_of_month", "offset_months"];
        return new JsonObject(map.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), (JsonNode?)Value(pair.Key.ToString(), pair.Value.ToString(), numbers))));
    }

    private static JsonNode Value(string key, string text, string[] numbers) =>
        numbers.Contains(key) ? long.Parse(text, CultureInfo.InvariantCulture) : text is "true" ? true : text;
}
