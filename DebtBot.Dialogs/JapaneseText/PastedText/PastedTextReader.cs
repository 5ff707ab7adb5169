using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;

namespace DebtBot.Dialogs.JapaneseText.PastedText;

/// <summary>Recognises a letter or message that was copied into the conversation, and who sent it. The words of the person themselves are no letter.</summary>
public static partial class PastedTextReader
{
    /// <summary>So many different words of formal letters make a letter.</summary>
    private const int LeastFormalWords = 4;

    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Words =
        [.. PhraseFile.Load("JapaneseText/PastedText/letter-words.yaml").Select(entry => (entry.Name, (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified).Distinct()]))];

    /// <summary>Null when the message is no letter, or a made-up one (<see cref="FraudReader"/>).</summary>
    public static PastedLetter? Read(string text, JapaneseReader reader, DateOnly today)
    {
        if (!IsLetter(text) || FraudReader.LooksFake(text))
        {
            return null;
        }

        var entities = reader.Read(text, today);
        var number = CaseNumber().Match(Normalizer.Normalize(text).Text);
        var sender = Sender(text, number.Success);
        var (creditor, original) = Parties(text);
        return new(sender == SenderKind.Unknown && creditor is not null ? creditor.Kind == CreditorKind.Servicer ? SenderKind.Servicer : SenderKind.Creditor : sender, Kind(text, sender))
        {
            Creditor = creditor,
            Original = original,
            Amounts = LetterFigures.Amounts(text, entities),
            Dates = LetterFigures.Days(text, entities, today),
            CaseNumber = number.Success ? number.Value : null,
        };
    }

    /// <summary>Who sent a letter and what it is, without its figures; null when the message is none.</summary>
    public static (SenderKind Sender, PaperKind Kind)? Outline(string text) =>
        !IsLetter(text) || FraudReader.LooksFake(text) ? null
        : Sender(text, CaseNumber().IsMatch(Normalizer.Normalize(text).Text)) is var sender ? (sender, Kind(text, sender)) : null;

    private static bool IsLetter(string text) => text.Length >= 30 && Count("form", text) >= LeastFormalWords && !Speaks().IsMatch(text);

    private static SenderKind Sender(string text, bool hasCaseNumber)
    {
        var servicer = CreditorDictionary.Find(text).Any(match => match.Kind == CreditorKind.Servicer && !CreditorDictionary.IsClass(match.Name));
        return hasCaseNumber || Count("court", text) >= 2 ? SenderKind.Court
            : servicer ? SenderKind.Servicer
            : Count("law-firm", text) > 0 ? SenderKind.LawFirm
            : Count("public-office", text) > 0 ? SenderKind.PublicOffice
            : SenderKind.Unknown;
    }

    /// <summary>Who demands, and who lent first: the servicer or guarantor where one is named, else the last company.</summary>
    private static (CreditorMatch? Creditor, CreditorMatch? Original) Parties(string text)
    {
        var all = CreditorDictionary.Find(text);
        var companies = all.Where(match => !CreditorDictionary.IsClass(match.Name)).ToList();
        var creditor = companies.FindLast(match => match.Kind is CreditorKind.Servicer or CreditorKind.GuaranteeCompany or CreditorKind.RentGuarantor) ?? (companies is [.., var last] ? last : all is [var first, ..] ? first : null);
        return (creditor, companies.Find(match => creditor is not null && match.Name != creditor.Name));
    }

    /// <summary>A company's letter only threatens with a seizure or a lawsuit; a court's and a tax office's are what they say.</summary>
    private static PaperKind Kind(string text, SenderKind sender) => sender switch
    {
        SenderKind.Court => PaperReader.Read(text)?.Kind ?? PaperKind.Unknown,
        SenderKind.PublicOffice when Spelling.Of(text).Contains("差押", StringComparison.Ordinal) => PaperKind.TaxSeizureNotice,
        _ when text.Contains("債権譲渡", StringComparison.Ordinal) => PaperKind.AssignmentNotice,
        _ when text.Contains("代位弁済", StringComparison.Ordinal) => PaperKind.SubrogationNotice,
        _ => PaperKind.DemandLetter,
    };

    private static int Count(string name, string text)
    {
        var folded = Spelling.Of(text);
        return Words.Single(entry => entry.Name == name).Phrases.Count(phrase => folded.Contains(phrase, StringComparison.Ordinal));
    }

    [GeneratedRegex("令和(?:元|[0-9]{1,2})年 ?\\([ァ-ヶ少][ァ-ヶ]?\\) ?第?[0-9]{1,6}号")]
    private static partial Regex CaseNumber();

    /// <summary>Somebody telling of themselves.</summary>
    [GeneratedRegex("手取り|困って|どうしたら|どうすれ|払えな|返せな|わたし|ました。私|こわい|怖い|たすけて|助けて|きたんです|生活保護をう|けど")]
    private static partial Regex Speaks();
}
