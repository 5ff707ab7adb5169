using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Whether a message asks something, and whether it asks what to do now. 「家族に知られたくない」 is a wish and asks nothing.</summary>
internal static partial class AskingForm
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Words =
        PhraseFile.Load("AnswerSearch/asking.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    public static bool IsQuestion(string text)
    {
        var end = text.TrimEnd(' ', '　', '。', '…', '！', '!');
        var folded = Folded.Of(text);
        return end.EndsWith('？') || end.EndsWith('?')
            || (!NotKnown().IsMatch(folded) && Asks(folded));
    }

    private static bool Asks(string folded) =>
        Words["endings"].Any(ending => folded.EndsWith(ending, StringComparison.Ordinal))
        || Words["inside"].Any(word => folded.Contains(word, StringComparison.Ordinal));

    /// <summary>「いくらか書いてない」「誰に返すのかわからない」 tell that something is not known, and ask nothing.</summary>
    [GeneratedRegex("か(?:は|も|が)?(?:書いて(?:い)?(?:な|ま)|わから|分から|覚えて(?:い)?(?:な|ま)|知ら|忘れ)[^か]{0,6}$")]
    private static partial Regex NotKnown();

    /// <summary>「どうしたらいい」 asks for the interview, not for a fact.</summary>
    public static bool AsksWhatToDo(string text) => Folded.Of(text) is var folded && Words["what-to-do"].Any(word => folded.Contains(word, StringComparison.Ordinal));
}
