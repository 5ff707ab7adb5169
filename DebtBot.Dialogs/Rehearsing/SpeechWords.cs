using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>speech-words.yaml: finds a wording that stands in a sentence and is not taken back right behind it.</summary>
internal static class SpeechWords
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lists =
        PhraseFile.Load("Rehearsing/speech-words.yaml").ToDictionary(entry => entry.Name, entry => entry.Phrases, StringComparer.Ordinal);

    private const int LongestEnding = 4;

    private static readonly string[] Openings = ["もう", "じゃあ", "とりあえず", "練習は", "練習を", "練習"];

    private static readonly string[] Endings = ["", "です", "ます", "よ", "ね", "な", "の", "ください", "か", "かな", "ー", "けど", "たい"];

    /// <param name="sentence">Folded.</param>
    public static bool Any(string list, string sentence) => Lists[list].Any(word => sentence.Contains(word, StringComparison.Ordinal));

    /// <summary>True when a wording of the list stands there and what follows does not deny it.</summary>
    public static bool Says(string list, string sentence) => Lists[list].Any(word =>
    {
        for (var at = sentence.IndexOf(word, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!IsDenied(sentence.AsSpan(at + word.Length)))
            {
                return true;
            }
        }

        return false;
    });

    /// <summary>True when the whole text is one of these, a little politeness aside.</summary>
    public static bool IsWhole(string list, string text)
    {
        var folded = Folded.Of(text);
        foreach (var opening in Openings)
        {
            folded = folded.StartsWith(opening, StringComparison.Ordinal) ? folded[opening.Length..] : folded;
        }

        return Lists[list].Any(word => folded.StartsWith(word, StringComparison.Ordinal) && folded.Length - word.Length <= LongestEnding && Endings.Contains(folded[word.Length..]));
    }

    /// <summary>「払う…こと…は…できません」: denied once the fillers are passed over.</summary>
    private static bool IsDenied(ReadOnlySpan<char> rest)
    {
        while (true)
        {
            if (LengthOf(Lists["negations"], rest) > 0)
            {
                return LengthOf(Lists["requests"], rest) == 0;
            }

            if (LengthOf(Lists["fillers"], rest) is not (> 0 and var length))
            {
                return false;
            }

            rest = rest[length..];
        }
    }

    /// <summary>How much of the start is a word of the list; 0 when none is.</summary>
    private static int LengthOf(IReadOnlyList<string> list, ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in list)
        {
            longest = word.Length > longest && text.StartsWith(word, StringComparison.Ordinal) ? word.Length : longest;
        }

        return longest;
    }
}
