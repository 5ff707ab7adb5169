using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.JapaneseText.PastedText;

/// <summary>Wordings of an advertisement in a message, each as it stands there.</summary>
/// <param name="LooksLikeAnAd">Whether the message speaks of an advertisement or quotes one.</param>
public sealed record AdMention(IReadOnlyList<(AdSign Sign, string Words)> Signs, bool LooksLikeAnAd);

/// <summary>Recognises advertising for debt procedures that somebody quotes or pastes.</summary>
public static class AdReader
{
    private const string Source = "JapaneseText/PastedText/ad-words.yaml";
    private const string About = "about";

    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Words = PhraseFile.Load(Source);
    private static readonly IReadOnlyList<string> Longest = [.. Words.Where(entry => entry.Name != About).SelectMany(entry => entry.Phrases).Distinct().OrderByDescending(phrase => phrase.Length)];
    private static readonly PhraseGroups<string> Any = new([(About, Longest)]);
    private static readonly Remembered<string, AdMention?> Last = new(Make);

    /// <summary>Null when nothing in the message is a wording of advertising.</summary>
    public static AdMention? Read(string text) => Last[text];

    private static AdMention? Make(string text)
    {
        var (folded, origins) = Folded.WithOrigins(text);
        if (Any.In(folded).Count == 0)
        {
            return null;
        }

        var signs = Words.Where(entry => entry.Name != About).Select(entry => (Sign: SignOf(entry.Name), Words: Found(entry.Phrases, text, folded, origins)))
            .Where(item => item.Words is not null).Select(item => (item.Sign, item.Words!)).ToList();
        var told = Words.Single(entry => entry.Name == About).Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal));
        return signs.Count == 0 ? null : new(signs, told || signs[0].Sign == AdSign.Diagnosis || Wordings(folded) >= 2);
    }

    /// <summary>How many wordings stand in the message beside each other: people say one of them, advertising strings them together.</summary>
    private static int Wordings(string folded)
    {
        var rest = folded;
        var count = 0;
        foreach (var phrase in Longest)
        {
            if (rest.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var at)
            {
                rest = $"{rest[..at]} {rest[(at + phrase.Length)..]}";
                count++;
            }
        }

        return count;
    }

    /// <summary>The longest phrase that is there, in the words of the message.</summary>
    private static string? Found(IReadOnlyList<string> phrases, string text, string folded, IReadOnlyList<int> origins)
    {
        var best = phrases.Where(phrase => folded.Contains(phrase, StringComparison.Ordinal)).MaxBy(phrase => phrase.Length);
        if (best is null)
        {
            return null;
        }

        var at = folded.IndexOf(best, StringComparison.Ordinal);
        return text[origins[at]..(origins[at + best.Length - 1] + 1)];
    }

    private static AdSign SignOf(string name) => KebabNames<AdSign>.TryParse(name, out var sign) ? sign : throw new LawDataException(Source, 0, 0, $"“{name}” is no sign of an advertisement");
}
