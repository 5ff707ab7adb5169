using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Yes and no with everything people put around them: 「はい、そうです」「えーと、いいえって言ってるだろ」. A message is an answer when it is made of nothing else and does not contradict itself.</summary>
internal static class YesNoWords
{
    private static readonly IReadOnlyList<(string Word, string Kind)> Words =
        [.. PhraseFile.Load("Interviews/yes-no-words.yaml").SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry.Name))).OrderByDescending(pair => pair.phrase.Length)];

    /// <param name="folded">The message in one width, without punctuation.</param>
    /// <param name="deeds">Whether 「払った」「約束してない」 count too; they answer no question about how to go on.</param>
    public static bool? Read(string folded, bool deeds = true)
    {
        bool? answer = null;
        for (var at = 0; at < folded.Length;)
        {
            var found = Words.Where(pair => deeds || pair.Kind is not ("done" or "not-done")).FirstOrDefault(pair => string.CompareOrdinal(folded, at, pair.Word, 0, pair.Word.Length) == 0);
            if (found.Word is null || (found.Kind == "behind" && answer is null) || (Means(found.Kind) is { } meant && answer is { } before && before != meant))
            {
                return null;
            }

            answer = Means(found.Kind) ?? answer;
            at += found.Word.Length;
        }

        return answer;
    }

    private static bool? Means(string kind) => kind switch { "yes" or "done" => true, "no" or "not-done" => false, _ => null };
}
