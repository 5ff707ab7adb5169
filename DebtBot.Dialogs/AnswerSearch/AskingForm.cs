using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>Whether a message asks something, and whether it asks what to do now. 「家族に知られたくない」 is a wish and asks nothing.</summary>
internal static class AskingForm
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Words =
        PhraseFile.Load("AnswerSearch/asking.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    public static bool IsQuestion(string text)
    {
        var end = text.TrimEnd(' ', '　', '。', '…', '！', '!');
        var folded = Folded.Of(text);
        return end.EndsWith('？') || end.EndsWith('?')
            || Words["endings"].Any(ending => folded.EndsWith(ending, StringComparison.Ordinal))
            || Words["inside"].Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>「どうしたらいい」 asks for the interview, not for a fact.</summary>
    public static bool AsksWhatToDo(string text) => Folded.Of(text) is var folded && Words["what-to-do"].Any(word => folded.Contains(word, StringComparison.Ordinal));
}
