using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>A message that says several things: 「1万円です。あとアコムの残りは70万です」. The first part answers, the others are for other ears.</summary>
internal static partial class Parts
{
    private const int MostParts = 12;

    public static IReadOnlyList<string> Of(string text) =>
        [.. Break().Split(text).Select(part => part.Trim(' ', '　', '、', ',')).Where(part => part.Length > 0).Take(MostParts)];

    /// <summary>The same without cutting at every sentence: what belongs together may stand in two sentences, what follows 「あと」 is new.</summary>
    public static IReadOnlyList<string> Furthermore(string text) =>
        [.. Addition().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).Take(MostParts)];

    [GeneratedRegex("(?<=[。、,!！ 　\\n])(?=(?:あと|それと|それから|ちなみに)(?!で))")]
    private static partial Regex Addition();

    [GeneratedRegex("[。！!\\n]{1,1000}|(?<=[、, 　です])(?=(?:あと|それと|それから|ちなみに)(?!で))")]
    private static partial Regex Break();
}
