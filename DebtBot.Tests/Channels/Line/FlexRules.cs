using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static DebtBot.Tests.Channels.Line.Rules;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Flex Messages as the published OpenAPI has them (bubbles, boxes, texts, buttons, separators: what we draw with), and the limits that only the reference tells.</summary>
internal static partial class FlexRules
{
    private const int LargestBubble = 30 * 1024, LargestCarousel = 50 * 1024, MostBubbles = 12;

    private static readonly string[] Keywords = ["none", "xs", "sm", "md", "lg", "xl", "xxl"];
    private static readonly Rule Space = KeywordOr(Keywords, Pixels());
    private static readonly Rule Color = Matching(HexColor());
    private static readonly (string, Rule)[] Placed =
    [
        ("flex", Whole(0, 100)), ("margin", Space), ("position", OneOf("relative", "absolute")), ("offsetTop", Space), ("offsetBottom", Space), ("offsetStart", Space), ("offsetEnd", Space),
    ];

    private static readonly Rule Component = ByType(new() { ["box"] = Later(() => Box!), ["text"] = Later(() => Words!), ["button"] = Later(() => Button!), ["separator"] = Later(() => Separator!) });

    private static readonly Rule Box = Shape(
    [
        ("type!", OneOf("box")), ("layout!", OneOf("horizontal", "vertical", "baseline")), ("contents!", List(0, 1000, Component)), ("spacing", Space),
        ("backgroundColor", Color), ("borderColor", Color), ("borderWidth", KeywordOr(["none", "light", "normal", "medium", "semi-bold", "bold"], Pixels())), ("cornerRadius", Space),
        ("width", Matching(Length())), ("maxWidth", Matching(Length())), ("height", Matching(Length())), ("maxHeight", Matching(Length())),
        ("paddingAll", Space), ("paddingTop", Space), ("paddingBottom", Space), ("paddingStart", Space), ("paddingEnd", Space), ("action", ActionRules.InFlex),
        ("justifyContent", OneOf("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly")), ("alignItems", OneOf("center", "flex-start", "flex-end")), .. Placed,
    ]);

    private static readonly Rule Words = Shape(
    [
        ("type!", OneOf("text")), ("text!", Text(least: 1)), ("size", KeywordOr(["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"], Pixels())), ("align", OneOf("start", "end", "center")),
        ("gravity", OneOf("top", "bottom", "center")), ("color", Color), ("weight", OneOf("regular", "bold")), ("style", OneOf("normal", "italic")), ("decoration", OneOf("none", "underline", "line-through")),
        ("wrap", Flag), ("lineSpacing", Matching(Pixels())), ("action", ActionRules.InFlex), ("maxLines", Whole(0, int.MaxValue)), ("adjustMode", OneOf("shrink-to-fit")), ("scaling", Flag), .. Placed,
    ]);

    private static readonly Rule Button = Shape(
    [
        ("type!", OneOf("button")), ("action!", ActionRules.InFlex), ("color", Color), ("style", OneOf("primary", "secondary", "link")), ("gravity", OneOf("top", "bottom", "center")),
        ("height", OneOf("md", "sm")), ("adjustMode", OneOf("shrink-to-fit")), ("scaling", Flag), .. Placed,
    ]);

    private static readonly Rule Separator = Shape(("type!", OneOf("separator")), ("margin", Space), ("color", Color));

    private static readonly Rule Bubble = All(AtMost(LargestBubble), Shape(
        ("type!", OneOf("bubble")), ("direction", OneOf("ltr", "rtl")), ("styles", Anything), ("header", Box), ("hero", Component), ("body", Box), ("footer", Box),
        ("size", OneOf("nano", "micro", "deca", "hecto", "kilo", "mega", "giga")), ("action", ActionRules.InFlex)));

    public static Rule Container { get; } = ByType(new()
    {
        ["bubble"] = Bubble, ["carousel"] = All(AtMost(LargestCarousel), Shape(("type!", OneOf("carousel")), ("contents!", List(1, MostBubbles, Bubble)))),
    });

    private static Rule AtMost(int bytes) => (node, at) => JsonSerializer.SerializeToUtf8Bytes(node, Compact).Length is var length && length > bytes ? [$"{at}: {length} bytes of JSON, more than {bytes}"] : [];

    private static Rule KeywordOr(string[] keywords, Regex size) => (node, at) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) && (keywords.Contains(text) || size.IsMatch(text)) ? [] : [$"{at}: {node?.ToJsonString()} is neither a keyword nor a length"];

    private static JsonSerializerOptions Compact { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,2})?px$", RegexOptions.NonBacktracking)]
    private static partial Regex Pixels();

    [GeneratedRegex(@"^\d{1,4}(\.\d{1,2})?(px|%)$", RegexOptions.NonBacktracking)]
    private static partial Regex Length();

    [GeneratedRegex("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$", RegexOptions.NonBacktracking)]
    private static partial Regex HexColor();
}
