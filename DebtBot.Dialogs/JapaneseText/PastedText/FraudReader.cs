using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.PastedText;

/// <summary>Signs of a made-up demand (架空請求) in a text that somebody got.</summary>
public static partial class FraudReader
{
    private const string Source = "JapaneseText/PastedText/fraud-words.yaml";

    private static readonly PhraseGroups<FraudSign> Words = new(
    [
        .. PhraseFile.Load(Source).Select(entry =>
            (KebabNames<FraudSign>.TryParse(entry.Name, out var sign) ? sign : throw new LawDataException(Source, 0, 0, $"“{entry.Name}” is no sign of fraud"), (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified)])),
    ]);

    private static readonly Remembered<string, IReadOnlyList<FraudSign>> Last = new(Make);

    public static IReadOnlyList<FraudSign> Read(string text) => Last[text];

    /// <summary>Words that only swindlers use, cards as money, or several lesser signs at once; a court in a message of the telephone needs only one.</summary>
    public static bool LooksFake(string text)
    {
        var signs = Read(text);
        return signs.Contains(FraudSign.KnownWords) || (signs.Contains(FraudSign.PrepaidCard) && Demands().IsMatch(Spelling.Of(text)))
            || signs.Count >= 2 || (signs.Count == 1 && signs[0] is FraudSign.Link or FraudSign.TodayOnly or FraudSign.MobileNumber && Spelling.Of(text).Contains("裁判所", StringComparison.Ordinal) && ByMessage().IsMatch(Spelling.Of(text)));
    }

    private static IReadOnlyList<FraudSign> Make(string text)
    {
        var folded = Spelling.Of(text);
        var signs = Words.In(folded);
        if (signs.Count == 0 && !text.Contains("http", StringComparison.OrdinalIgnoreCase) && !text.Any(char.IsDigit))
        {
            return signs;
        }

        var normal = Normalizer.Normalize(text).Text;
        return [.. signs, .. normal.Contains('.', StringComparison.Ordinal) && Link().IsMatch(normal) ? [FraudSign.Link] : (FraudSign[])[], .. normal.Contains('0', StringComparison.Ordinal) && Mobile().IsMatch(normal) ? [FraudSign.MobileNumber] : (FraudSign[])[]];
    }

    [GeneratedRegex("https?://[a-z0-9-]{1,40}\\.|bit\\.ly|tinyurl|cutt\\.ly|t\\.co/|[a-z0-9-]{2,}\\.(?:xyz|top|cc|icu|shop|click|duckdns)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex("0(?:[789]0|50)-?[0-9xX*]{4}(?:-?[0-9xX*]{4})?")]
    private static partial Regex Mobile();

    [GeneratedRegex("未納|裁判|訴訟|請求|払え|払って|支払|番号|料金|費用")]
    private static partial Regex Demands();

    [GeneratedRegex("sms|しょーとめーる|めーる|りんく|http")]
    private static partial Regex ByMessage();
}
