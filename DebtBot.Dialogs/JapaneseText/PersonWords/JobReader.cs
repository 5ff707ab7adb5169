using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.PersonWords;

/// <summary>What the person does for a living; somebody else's job, or a job that was lost long ago, is none.</summary>
internal static partial class JobReader
{
    private const string Source = "JapaneseText/PersonWords/job-words.yaml";

    /// <summary>「会社員」 and nothing else is 「会社員です」.</summary>
    private const string Copula = "です";

    private static readonly IReadOnlyList<(JobKind Job, IReadOnlyList<string> Phrases)> Words =
    [
        .. PhraseFile.Load(Source).Select(entry =>
            (KebabNames<JobKind>.TryParse(entry.Name, out var job) ? job : throw new LawDataException(Source, 0, 0, $"“{entry.Name}” is no job"), (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified)])),
    ];

    public static JobKind? Read(string text)
    {
        var folded = Spelling.Of(text);
        var whole = folded + Copula;
        foreach (var (job, phrases) in Words)
        {
            if (phrases.Contains(whole) || phrases.Any(phrase => folded.IndexOf(phrase, StringComparison.Ordinal) is var at and >= 0 && !Others().IsMatch(folded[Math.Max(0, at - 10)..at]) && !Question().IsMatch(folded[(at + phrase.Length)..])))
            {
                return job;
            }
        }

        return null;
    }

    /// <summary>「夫が失業」: whose job it is, right before the word.</summary>
    [GeneratedRegex("(?:父|母|親|夫|妻|嫁|主人|旦那|息子|娘|兄|弟|姉|妹|彼|彼女|友達)(?:も|は|が|の)[^私自俺僕]{0,6}$")]
    private static partial Regex Others();

    /// <summary>「無職でも借りられますか」 asks, and says nothing.</summary>
    [GeneratedRegex("^(?:でも|だと|だったら|の人|になったら|ら)")]
    private static partial Regex Question();
}
