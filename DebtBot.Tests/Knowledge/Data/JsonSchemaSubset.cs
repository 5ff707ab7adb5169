using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DebtBot.Tests.Knowledge.Data;

/// <summary>The part of JSON Schema our schemas use. YAML scalars arrive as text: "14" is an integer, "yes" a flag.</summary>
internal sealed class JsonSchemaSubset(string folder)
{
    private readonly Dictionary<string, JsonObject> files = [];

    public IEnumerable<string> Faults(string schemaFile, JsonNode? value) => Faults(Load(schemaFile), value, "$");

    private IEnumerable<string> Faults(JsonObject schema, JsonNode? value, string at) =>
        schema["$ref"] is { } target ? Faults(Resolve($"{target}"), value, at)
        : schema["anyOf"] is JsonArray choices ? choices.Any(choice => !Faults((JsonObject)choice!, value, at).Any()) ? [] : [$"{at}: “{value}” fits none of the forms"]
        : schema["enum"] is JsonArray allowed ? allowed.Any(item => $"{item}" == $"{value}") ? [] : [$"{at}: “{value}” is not one of {string.Join(", ", allowed)}"]
        : (string?)schema["type"] switch
        {
            "object" => value is JsonObject map ? OfObject(schema, map, at) : [$"{at}: a mapping is expected"],
            "array" => value is JsonArray list ? list.SelectMany((item, index) => Faults((JsonObject)schema["items"]!, item, $"{at}[{index}]")) : [$"{at}: a list is expected"],
            "integer" => value is JsonValue && long.TryParse($"{value}", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? [] : [$"{at}: “{value}” is not a whole number"],
            "number" => value is JsonValue && decimal.TryParse($"{value}", NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? [] : [$"{at}: “{value}” is not a number"],
            "string" => value is JsonValue && (schema["pattern"] is null || Regex.IsMatch($"{value}", $"{schema["pattern"]}")) ? [] : [$"{at}: “{value}” is not as the schema wants it"],
            _ => [],
        };

    private IEnumerable<string> OfObject(JsonObject schema, JsonObject map, string at)
    {
        foreach (var missing in (schema["required"] as JsonArray ?? []).Where(key => !map.ContainsKey($"{key}")))
        {
            yield return $"{at}: the key “{missing}” is missing";
        }

        foreach (var (key, child) in map)
        {
            var rule = (schema["properties"] as JsonObject)?[key] ?? (schema["patternProperties"] as JsonObject)?.FirstOrDefault(pair => Regex.IsMatch(key, pair.Key)).Value ?? schema["additionalProperties"];
            var faults = rule is JsonObject inner ? Faults(inner, child, $"{at}.{key}") : rule is JsonValue no && !(bool)no ? [$"{at}: unknown key “{key}”"] : [];
            foreach (var fault in faults)
            {
                yield return fault;
            }
        }
    }

    private JsonObject Resolve(string target) => target.Split('#') is [var file, var path]
        ? (JsonObject)path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)Load(file), (node, step) => node[step]!)
        : [];

    private JsonObject Load(string file) => files.TryGetValue(file, out var known) ? known : files[file] = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(folder, file)))!;
}
