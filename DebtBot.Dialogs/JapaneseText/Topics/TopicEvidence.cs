using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Bills;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.PastedText;
using DebtBot.Dialogs.JapaneseText.PressureWords;
using DebtBot.Dialogs.JapaneseText.Schemes;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;

namespace DebtBot.Dialogs.JapaneseText.Topics;

/// <summary>Topics that follow from what other readers find. A weight is worth a phrase of that many letters.</summary>
internal static partial class TopicEvidence
{
    private const int Letter = 12, Strong = 6, Usual = 4, Weak = 2;

    public static IEnumerable<(Topic Topic, int Weight)> In(string text)
    {
        if (PaperReader.Read(text) is { } paper && OfPaper(paper) is { } about)
        {
            yield return about;
        }

        if (PressureReader.Read(text) is not null)
        {
            yield return (Topic.Harassment, Usual);
        }

        if (BillReader.Read(text) is var (_, kind))
        {
            yield return (kind == CreditorKind.PensionPremium ? Topic.Tax : kind == CreditorKind.Hospital ? Topic.CannotPay : Topic.RentUtilities, Usual);
        }

        if (SchemeReader.Read(text).Count > 0)
        {
            yield return (Topic.IllegalLender, Strong);
        }

        if (AdReader.Read(text) is { LooksLikeAnAd: true })
        {
            yield return (Topic.AdCheck, Strong + Usual);
        }

        if (FraudReader.LooksFake(text))
        {
            yield return (Topic.CourtPaper, Weak);
        }

        else if (PastedTextReader.Outline(text) is var (sender, letter))
        {
            yield return OfPaper(new(letter, null, null, null, null, false)) is { } kind2 && sender is SenderKind.Court or SenderKind.PublicOffice ? kind2
                : (sender == SenderKind.Servicer ? Topic.OldDebt : Topic.Harassment, Letter);
        }

        foreach (var named in OfCreditors(text))
        {
            yield return named;
        }
    }

    private static IEnumerable<(Topic Topic, int Weight)> OfCreditors(string text)
    {
        var creditors = CreditorDictionary.Find(text);
        if (creditors.Any(creditor => creditor.Kind == CreditorKind.Unlicensed))
        {
            yield return (Topic.IllegalLender, Usual);
        }

        if (creditors.Any(creditor => creditor.Kind == CreditorKind.Servicer))
        {
            yield return (Topic.OldDebt, Weak);
        }

        if (creditors.Any(creditor => creditor.Kind == CreditorKind.RentGuarantor))
        {
            yield return (Topic.RentUtilities, Weak);
        }

        if (text.Contains('年', StringComparison.Ordinal) && LongAgo().IsMatch(Spelling.Normal(text)))
        {
            yield return (Topic.OldDebt, Usual);
        }
    }

    private static (Topic Topic, int Weight)? OfPaper(PaperMention paper) => paper.Kind switch
    {
        PaperKind.WageSeizure or PaperKind.DepositSeizure or PaperKind.MovablesExecution or PaperKind.ProvisionalAttachment => (Topic.Seizure, Strong),
        PaperKind.TaxSeizureNotice => (Topic.Tax, Strong),
        PaperKind.AuctionStart => (Topic.Mortgage, Strong),
        PaperKind.AssignmentNotice => (Topic.OldDebt, Usual),
        PaperKind.DemandLetter => (Topic.Harassment, Weak),
        PaperKind.SubrogationNotice or null or PaperKind.Unknown => null,
        _ => (Topic.CourtPaper, Strong),
    };

    /// <summary>「10年以上払ってない」「15年前のアコムの借金」「平成19年くらいから払ってない」: years since anything was paid or borrowed.</summary>
    [GeneratedRegex("(?:(?<![0-9])(?:[5-9]|[1-4][0-9])|十|二十|十五|七|八|六|五)年(?:以上|くらい|ぐらい|ほど|近く|も|間){0,2}(?:(?:前|まえ)[^。!?]{0,24}(?:借|請求|督促|手紙|払って)|払って|返して|放置|滞納|払うてない)|(?:平成(?:[1-9]|[12][0-9])年|20(?:0[0-9]|1[0-9])年)[^。!?]{0,24}(?:請求|督促|最後に(?:払|返)|払ってな|放置)")]
    private static partial Regex LongAgo();
}
