using System.Text.Json.Nodes;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>Adaptive Cards 1.5 as far as the bot draws them, from the published schema; what the schema lets pass but Teams does not show is refused too.</summary>
internal static class CardRules
{
    private static readonly Rule Title = Rules.Text(1, 200);
    private static readonly Rule Spacing = Rules.OneOf("None", "Small", "Default", "Medium", "Large", "ExtraLarge", "Padding");
    private static readonly Rule Data = Rules.Shape(("value!", Rules.Text(1, 1000)), ("label!", Rules.Text(1, 1000)));
    private static readonly Rule Submit = Rules.Shape(("type!", Rules.OneOf("Action.Submit")), ("title!", Title), ("data!", Data));

    private static readonly Rule Action = Rules.ByType(new()
    {
        ["Action.Execute"] = Rules.Shape(("type!", Rules.Anything), ("title!", Title), ("verb!", Rules.Text(1, 100)), ("data!", Data), ("fallback!", Submit)),
        ["Action.OpenUrl"] = Rules.Shape(("type!", Rules.Anything), ("title!", Title), ("url!", Rules.Text("tel:1".Length, 2000))),
    });

    private static readonly Rule TextBlock = Rules.Shape(
        ("type!", Rules.Anything), ("text!", Rules.Text(1)), ("wrap!", Rules.Flag), ("spacing", Spacing), ("isSubtle", Rules.Flag),
        ("weight", Rules.OneOf("Default", "Lighter", "Bolder")), ("size", Rules.OneOf("Default", "Small", "Medium", "Large", "ExtraLarge")));

    private static readonly Rule Element = Rules.ByType(new()
    {
        ["TextBlock"] = TextBlock,
        ["FactSet"] = Rules.Shape(("type!", Rules.Anything), ("facts!", Rules.List(1, 200, Rules.Shape(("title!", Rules.Text()), ("value!", Rules.Text(1)))))),
        ["ActionSet"] = Rules.Shape(("type!", Rules.Anything), ("actions!", Rules.List(1, 6, Action))),
        ["ColumnSet"] = Rules.Shape(("type!", Rules.Anything), ("spacing", Spacing), ("columns!", Rules.List(1, 20, Rules.Shape(
            ("type!", Rules.OneOf("Column")), ("width!", Rules.Text(1, 10)), ("style", Rules.OneOf("default", "emphasis", "good", "attention", "warning", "accent")), ("minHeight", Rules.Text(3, 8)),
            ("items", Rules.List(0, 20, TextBlock)), ("spacing", Spacing), ("bleed", Rules.Flag))))),
    });

    public static Rule Card { get; } = Rules.Shape(
        ("type!", Rules.OneOf("AdaptiveCard")), ("$schema!", Rules.OneOf("http://adaptivecards.io/schemas/adaptive-card.json")), ("version!", Rules.OneOf("1.0", "1.1", "1.2", "1.3", "1.4", "1.5")),
        ("fallbackText!", Rules.Text(1)), ("body!", Rules.List(1, 300, Element)));

    public static IEnumerable<string> Faults(JsonNode card) => Card(card, "card");
}
