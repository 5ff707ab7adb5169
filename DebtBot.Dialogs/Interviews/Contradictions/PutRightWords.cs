using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviews.Contradictions;

/// <summary>Reads which of two answers is to be put right: 「借りた時期を直す」「返済のほうが違う」「返済は合ってる」「どちらも合っている」.</summary>
internal static class PutRightWords
{
    private static readonly string[] Right = ["合って", "あってる", "あってま", "正し", "そのまま", "このまま"];
    private static readonly string[] Both = ["どちらも", "どっちも", "両方"];

    /// <summary>For two answers of which one is wrong. To name one of them is to put it right, unless it is said to be right.</summary>
    public static Func<string, PutRight?> Of(string[] first, string[] second) => text =>
    {
        var folded = Folded.Of(text);
        var right = Has(folded, Right);
        return (Has(folded, first), Has(folded, second)) switch
        {
            _ when Has(folded, Both) => right ? PutRight.Neither : null,
            (true, false) => right ? PutRight.Second : PutRight.First,
            (false, true) => right ? PutRight.First : PutRight.Second,
            (false, false) when right => PutRight.Neither,
            _ => null,
        };
    };

    /// <summary>For a question that can be answered with yes or no.</summary>
    /// <param name="yes">What a yes puts right.</param>
    /// <param name="no">What a no puts right.</param>
    public static Func<string, PutRight?> YesOrNo(PutRight yes, PutRight no, string[] yesWords, string[] noWords) => text =>
    {
        var folded = Folded.Of(text);
        return (Has(folded, yesWords), Has(folded, noWords), PlainWords.YesNo(text)) switch
        {
            (true, false, _) or (false, false, true) => yes,
            (false, true, _) or (false, false, false) => no,
            _ => null,
        };
    };

    private static bool Has(string folded, string[] words) => Array.Exists(words, word => folded.Contains(Folded.Phrase(word), StringComparison.Ordinal));
}
