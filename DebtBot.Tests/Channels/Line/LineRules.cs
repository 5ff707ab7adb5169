using System.Text.Json.Nodes;
using static DebtBot.Tests.Channels.Line.Rules;

namespace DebtBot.Tests.Channels.Line;

/// <summary>What LINE takes, re-expressed from its published OpenAPI (line-openapi of 2026-07-01) for the calls and kinds of message that we use, and from the limits that its reference adds.
/// Other kinds of message are refused: we never send them.</summary>
internal static class LineRules
{
    private const int LongestText = 5000, LongestAltText = 400, MostMessages = 5, MostQuickReplies = 13;

    private static readonly Rule QuickReply = Shape(("items!", List(1, MostQuickReplies, Shape(("type!", OneOf("action")), ("imageUrl", Text(1, 2000)), ("action!", ActionRules.InQuickReply)))));

    public static Rule Message { get; } = ByType(new()
    {
        ["text"] = Shape(("type!", OneOf("text")), ("text!", Text(1, LongestText)), ("quickReply", QuickReply)),
        ["flex"] = Shape(("type!", OneOf("flex")), ("altText!", Text(1, LongestAltText)), ("contents!", FlexRules.Container), ("quickReply", QuickReply)),
    });

    private static readonly Rule Messages = All(List(1, MostMessages, Message), OnlyTheLastHasQuickReplies);

    public static Rule Reply { get; } = Shape(("replyToken!", Text(1)), ("messages!", Messages), ("notificationDisabled", Flag));

    public static Rule Push { get; } = Shape(("to!", Matching(new("^[UCR][0-9a-f]{32}$"))), ("messages!", Messages), ("notificationDisabled", Flag), ("customAggregationUnits", List(0, 1, Text(1))));

    public static Rule Loading { get; } = Then(
        Shape(("chatId!", Matching(new("^U[0-9a-f]{32}$"))), ("loadingSeconds", Whole(5, 60))),
        (node, at) => node?["loadingSeconds"]?.GetValue<int>() % 5 is null or 0 ? [] : [$"{at}.loadingSeconds: no multiple of five"]);

    public static Rule RichMenu { get; } = Then(
        Shape(
            ("size!", Shape(("width!", Whole(800, 2500)), ("height!", Whole(250, 2500)))), ("selected!", Flag), ("name!", Text(1, 300)), ("chatBarText!", Characters(14)),
            ("areas!", List(1, 20, Shape(
                ("bounds!", Shape(("x!", Whole(0, 2500)), ("y!", Whole(0, 2500)), ("width!", Whole(1, 2500)), ("height!", Whole(1, 2500)))), ("action!", ActionRules.InRichMenu))))),
        AreasLieInside);

    private static IEnumerable<string> OnlyTheLastHasQuickReplies(JsonNode? node, string at) =>
        (node as JsonArray)?.SkipLast(1).Any(message => message?["quickReply"] is not null) == true ? [$"{at}: quick replies of a message that is not the last are never shown"] : [];

    private static IEnumerable<string> AreasLieInside(JsonNode? node, string at)
    {
        if (node?["size"] is not { } size || node["areas"] is not JsonArray areas)
        {
            yield break;
        }

        foreach (var bounds in areas.Select(area => area!["bounds"]!))
        {
            if (Of(bounds, "x") + Of(bounds, "width") > Of(size, "width") || Of(bounds, "y") + Of(bounds, "height") > Of(size, "height"))
            {
                yield return $"{at}: an area reaches beyond the image";
            }
        }

        if (Of(size, "width") < 1.45 * Of(size, "height"))
        {
            yield return $"{at}: less wide than 1.45 times its height";
        }
    }

    private static int Of(JsonNode node, string name) => node[name]!.GetValue<int>();
}
