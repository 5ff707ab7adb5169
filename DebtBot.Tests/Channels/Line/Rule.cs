using System.Globalization;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Says what is wrong with a piece of JSON; nothing when it is right.</summary>
internal delegate IEnumerable<string> Rule(JsonNode? node, string at);

/// <summary>The ways in which LINE's published documents limit a value.</summary>
internal static class Rules
{
    public static Rule Anything { get; } = (_, _) => [];

    public static Rule Flag { get; } = (node, at) => node is JsonValue value && value.TryGetValue<bool>(out _) ? [] : [$"{at}: not true or false"];

    /// <param name="most">UTF-16 units.</param>
    public static Rule Text(int least = 0, int most = int.MaxValue) => (node, at) =>
        !Words(node, out var text) ? [$"{at}: no text"] : text.Length < least || text.Length > most ? [$"{at}: {text.Length} UTF-16 units, not {least} to {most}"] : [];

    /// <param name="most">What a reader sees as one character each.</param>
    public static Rule Characters(int most, int least = 1) => (node, at) =>
        !Words(node, out var text) ? [$"{at}: no text"] : new StringInfo(text).LengthInTextElements is var length && (length < least || length > most) ? [$"{at}: {length} characters, not {least} to {most}"] : [];

    public static Rule OneOf(params string[] words) => (node, at) => Words(node, out var text) && words.Contains(text) ? [] : [$"{at}: {node?.ToJsonString()} is none of {string.Join(", ", words)}"];

    public static Rule Whole(long least, long most) => (node, at) =>
        node is JsonValue && long.TryParse(node.ToJsonString(), CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? [] : [$"{at}: no whole number {least} to {most}"];

    public static Rule Matching(System.Text.RegularExpressions.Regex pattern) => (node, at) => Words(node, out var text) && pattern.IsMatch(text) ? [] : [$"{at}: {node?.ToJsonString()} does not match {pattern}"];

    public static Rule List(int least, int most, Rule each) => (node, at) =>
        node is not JsonArray list ? [$"{at}: no list"]
        : list.Count < least || list.Count > most ? [$"{at}: {list.Count} entries, not {least} to {most}"]
        : list.SelectMany((entry, n) => each(entry, $"{at}[{n}]"));

    public static Rule All(params Rule[] rules) => (node, at) => rules.SelectMany(rule => rule(node, at));

    /// <summary>The second only where the first finds nothing.</summary>
    public static Rule Then(Rule first, Rule second) => (node, at) => first(node, at).ToList() is { Count: > 0 } faults ? faults : second(node, at);

    /// <summary>An object with these properties and no others; those whose names end in ! must be there.</summary>
    public static Rule Shape(params (string Name, Rule Rule)[] properties) => (node, at) =>
    {
        if (node is not JsonObject map)
        {
            return [$"{at}: no object"];
        }

        var known = properties.ToDictionary(property => property.Name.TrimEnd('!'), property => property.Rule);
        var missing = properties.Where(property => property.Name.EndsWith('!') && map[property.Name.TrimEnd('!')] is null).Select(property => $"{at}: {property.Name.TrimEnd('!')} is missing");
        return missing.Concat(map.SelectMany(entry => known.TryGetValue(entry.Key, out var rule) ? entry.Value is null ? [$"{at}.{entry.Key}: null"] : rule(entry.Value, $"{at}.{entry.Key}") : [$"{at}: {entry.Key} is no property"]));
    };

    /// <summary>An object whose type says which of these it is.</summary>
    public static Rule ByType(Dictionary<string, Rule> kinds) => (node, at) =>
        node is JsonObject map && Words(map["type"], out var type) && kinds.TryGetValue(type, out var rule) ? rule(node, at) : [$"{at}: type is none of {string.Join(", ", kinds.Keys)}"];

    /// <summary>For shapes that hold themselves.</summary>
    public static Rule Later(Func<Rule> rule) => (node, at) => rule()(node, at);

    private static bool Words(JsonNode? node, out string text)
    {
        text = "";
        return node is JsonValue value && value.TryGetValue(out text!);
    }
}
