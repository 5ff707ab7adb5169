using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Knowledge.Data;

/// <summary>A YAML mapping as JSON with every value as text, and the way back from a JSON path to a place in the file.</summary>
public static class YamlJson
{
    public static JsonNode ToJson(this YamlMap map) => Of(map.Node);

    /// <summary>A fault at the place a JSON path like <c>$.debts[0].kind</c> points to, or the nearest place above it.</summary>
    public static LawDataException FaultAt(this YamlMap map, string path, string message)
    {
        YamlNode at = map.Node;
        foreach (var step in path.TrimStart('$').Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Child(at, step.Trim('\'', '"')) is not { } child)
            {
                break;
            }

            at = child;
        }

        return new(map.File, at.Start.Line, at.Start.Column, message);
    }

    private static YamlNode? Child(YamlNode node, string step) => node switch
    {
        YamlMappingNode map => map.Children.TryGetValue(new YamlScalarNode(step), out var child) ? child : null,
        YamlSequenceNode list when int.TryParse(step.Trim('[', ']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Children.Count => list.Children[index],
        _ => null,
    };

    private static JsonNode Of(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, (JsonNode?)Of(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Of)]),
        _ => JsonValue.Create(((YamlScalarNode)node).Value)!,
    };
}
