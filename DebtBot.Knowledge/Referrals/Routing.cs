using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Urgency;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Which desks in which order, with the reason's sentence. Order within "open" and within "closed" is kept by the directory.</summary>
internal static class Routing
{
    public static IEnumerable<(string Desk, string Why)> Of(CaseFile file, UrgencyFinding urgency, DateTimeOffset now)
    {
        bool Owes(Func<CreditorKind, bool> kind) => file.Debts.Any(debt => debt.Kind.Is(kind));
        var illegal = Owes(kind => kind == CreditorKind.Unlicensed);
        if (illegal)
        {
            yield return ("police-110", "referral.danger");
            yield return ("police-9110", "referral.illegal-lender");
        }

        if (file.Person.Language.Is(language => language != "ja"))
        {
            yield return ("houterasu-multilingual", "referral.language");
        }

        foreach (var pair in ByCreditor(Owes))
        {
            yield return pair;
        }

        if (file.Papers.Any(IsFromACourt))
        {
            yield return ("houterasu", "referral.court-paper");
            yield return ("bar-association", "referral.court-paper");
            yield return ("court-clerk", "referral.clerk");
        }

        if (IsPoor(file) || Owes(kind => kind is CreditorKind.Landlord or CreditorKind.RentGuarantor or CreditorKind.Utility))
        {
            yield return ("self-reliance", "referral.living");
            yield return ("social-welfare-council", "referral.living");
            yield return ("welfare-office", "referral.welfare");
        }

        if (file.Papers.Any(paper => paper.Kind.Is(PaperKind.FakeSuspected)) || illegal)
        {
            yield return ("consumer-188", "referral.suspicious");
        }

        if (file.Pressure.Count > 0 && Owes(kind => kind is CreditorKind.MoneyLender or CreditorKind.CreditCard or CreditorKind.CreditSales))
        {
            yield return ("jfsa", "referral.collection");
        }

        yield return ("houterasu", "referral.legal-aid");
        if (!illegal)
        {
            yield return ("jcco", "referral.counselling");
        }

        yield return ("bar-association", "referral.lawyer");
        yield return ("consumer-188", "referral.suspicious");
        yield return ("municipal-debt", "referral.local");
        yield return (file.Person.Prefecture.Is(place => place is "岩手県" or "宮城県" or "福島県") ? "yorisoi-tohoku" : "yorisoi", "referral.always-open");
        if (urgency.Level == UrgencyLevel.LifeFirst || file.Person.Age.Is(age => age <= 17))
        {
            yield return ("kodomo-sos", "referral.young");
        }
    }

    private static IEnumerable<(string Desk, string Why)> ByCreditor(Func<Func<CreditorKind, bool>, bool> owes)
    {
        if (owes(kind => kind is CreditorKind.NationalTax or CreditorKind.LocalTax or CreditorKind.HealthInsuranceFee or CreditorKind.HealthInsuranceTax))
        {
            yield return ("tax-office", "referral.tax");
        }

        if (owes(kind => kind == CreditorKind.PensionPremium))
        {
            yield return ("pension-office", "referral.tax");
        }

        if (owes(kind => kind == CreditorKind.Jasso))
        {
            yield return ("jasso", "referral.scholarship");
        }

        if (owes(kind => kind is CreditorKind.Bank or CreditorKind.Shinkin))
        {
            yield return ("zenginkyo", "referral.bank");
        }
    }

    private static bool IsFromACourt(CourtPaper paper) =>
        paper.CourtOnEnvelope.Is(true) || paper.Kind.Is(kind => kind is not (PaperKind.Unknown or PaperKind.DemandLetter or PaperKind.FakeSuspected or PaperKind.AssignmentNotice or PaperKind.TaxSeizureNotice));

    /// <summary>Take-home under ¥120,000 or next to no money in hand: a routing hint, not a test.</summary>
    private static bool IsPoor(CaseFile file) => file.Income.MonthlyTakeHome.Is(income => income <= Yen.Man(12)) || file.Assets.Cash.Is(cash => cash < Yen.Man(2));
}
