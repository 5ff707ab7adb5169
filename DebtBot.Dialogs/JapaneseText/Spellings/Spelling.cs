namespace DebtBot.Dialogs.JapaneseText.Spellings;

/// <summary>One spelling for words that are written in many ways, slips included: 差し押さえ and さしおさえ are 差押.</summary>
internal static class Spelling
{
    private static readonly IReadOnlyList<(string Spelling, string Other)> Others =
    [
        .. from entry in PhraseFile.Load("JapaneseText/Spellings/spellings.yaml")
           from other in entry.Phrases
           orderby other.Length descending
           select (entry.Name, other),
    ];

    private static readonly Remembered<string, string> Last = new(text => Unified(Folded.Of(text))), LastNormal = new(text => Unified(Normalizer.Normalize(text).Text));

    /// <summary>The folded text in one spelling.</summary>
    public static string Of(string text) => Last[text];

    /// <summary>The normalized text in one spelling, with its stops and commas.</summary>
    public static string Normal(string text) => LastNormal[text];

    /// <summary>A folded phrase in one spelling.</summary>
    public static string Unified(string folded) =>
        Others.Aggregate(folded, (text, item) => text.Contains(item.Other, StringComparison.Ordinal) ? text.Replace(item.Other, item.Spelling, StringComparison.Ordinal) : text);
}
