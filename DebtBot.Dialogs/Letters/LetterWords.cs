using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Negotiation.Letters;

namespace DebtBot.Dialogs.Letters;

/// <summary>What people call the letters.</summary>
internal static class LetterWords
{
    private const string Invoke = "invoke";
    private const string Endings = "endings";
    private const string Asked = "手紙";

    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Lists = PhraseFile.Load("Letters/letter-words.yaml");

    private static readonly IReadOnlyList<string> LetterEndings = Lists.Single(list => list.Name == Endings).Phrases;

    /// <summary>While a letter is being chosen its name alone is enough.</summary>
    /// <param name="folded">Folded, without the creditor's name.</param>
    public static LetterKind? Kind(string folded) => NameOf(folded) is { } name && KebabNames<LetterKind>.TryParse(name, out var kind) ? kind : null;

    /// <summary>The notice that invokes limitation.</summary>
    public static bool IsInvoke(string folded) => NameOf(folded) == Invoke;

    /// <summary>「分割の手紙を作りたい」: the name of a letter, the word letter, and what one says when asking for it.</summary>
    /// <returns>The name alone; null when no letter is asked for.</returns>
    public static string? AskedFor(string folded)
    {
        foreach (var phrase in Lists.Where(list => list.Name != Endings).SelectMany(list => list.Phrases).Where(phrase => folded.StartsWith(phrase, StringComparison.Ordinal)).OrderByDescending(phrase => phrase.Length))
        {
            var rest = folded[phrase.Length..];
            if (LetterEndings.OrderByDescending(ending => ending.Length).FirstOrDefault(ending => rest.StartsWith(ending, StringComparison.Ordinal)) is { } ending
                && CommandReader.Read(Asked + rest[ending.Length..]) == Command.Letter)
            {
                return phrase;
            }
        }

        return null;
    }

    private static string? NameOf(string folded) =>
        Lists.Where(list => list.Name != Endings).SelectMany(list => list.Phrases.Select(phrase => (list.Name, phrase)))
            .Where(pair => folded.StartsWith(pair.phrase, StringComparison.Ordinal) && folded.Length <= pair.phrase.Length + 10)
            .OrderByDescending(pair => pair.phrase.Length).Select(pair => pair.Name).FirstOrDefault();
}
