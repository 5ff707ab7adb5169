using System.Text.Json.Nodes;
using static DebtBot.Tests.Channels.Line.Rules;

namespace DebtBot.Tests.Channels.Line;

/// <summary>What a button may do: the published OpenAPI's actions that we use, and the limits that only the reference tells (labels and said words count what a reader sees as characters).</summary>
internal static class ActionRules
{
    private const int LongestSaid = 300, LongestData = 300, LongestUri = 1000;

    private static readonly string[] Schemes = ["http", "https", "tel", "line"];

    public static Rule InQuickReply { get; } = Actions(longestLabel: 20, labelNeeded: true, ("postback.text is not for quick replies", "text"));

    public static Rule InFlex { get; } = Actions(longestLabel: 40, labelNeeded: false);

    /// <summary>Areas of a rich menu may do without a label.</summary>
    public static Rule InRichMenu { get; } = Actions(longestLabel: 20, labelNeeded: false);

    private static Rule Actions(int longestLabel, bool labelNeeded, params (string Why, string Property)[] notInPostback)
    {
        var label = (labelNeeded ? "label!" : "label", Characters(longestLabel));
        (string, Rule)[] text = notInPostback.Length > 0 ? [] : [("text", Characters(LongestSaid))];
        return ByType(new()
        {
            ["message"] = Shape(("type!", OneOf("message")), label, ("text!", Characters(LongestSaid))),
            ["postback"] = Shape(
            [
                ("type!", OneOf("postback")), label, ("data!", Text(1, LongestData)), ("displayText", Characters(LongestSaid)), ("fillInText", Characters(LongestSaid)),
                ("inputOption", OneOf("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice")), .. text,
            ]),
            ["uri"] = Shape(("type!", OneOf("uri")), label, ("uri!", All(Text(1, LongestUri), Address))),
        });
    }

    private static IEnumerable<string> Address(JsonNode? node, string at) =>
        Uri.TryCreate(node?.ToString(), UriKind.Absolute, out var address) && Schemes.Contains(address.Scheme) && node!.ToString().All(char.IsAscii) ? [] : [$"{at}: {node} is no address LINE opens"];
}
