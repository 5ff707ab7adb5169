using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation.Rules;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Facts without which a completed period cannot be told from one that was set back: a court's record, and anything that acknowledged the debt.</summary>
internal static class Interruptions
{
    public static IReadOnlyList<MissingFact> Missing(Debt debt)
    {
        List<MissingFact> missing = [];
        if (debt.CourtRecord.IsUnknown && !HasDatedTitle(debt))
        {
            missing.Add(new(DebtFacts.CourtRecord.Key, debt.Id));
        }

        if (debt.AcknowledgedSince.IsUnknown && !HasDatedAcknowledgment(debt))
        {
            missing.Add(new(DebtFacts.AcknowledgedSince.Key, debt.Id));
        }

        return missing;
    }

    public static bool HasDatedTitle(Debt debt) => debt.Events.Any(happened => !JointDecision.Is(happened) && happened.Kind is LimitationEventKind.JudgmentFinal or LimitationEventKind.CourtSettlement
        or LimitationEventKind.ProvisionalExecutionServed or LimitationEventKind.BankruptcyClaimsFixed);

    /// <summary>A court decided, but the day is not known: ten years run from a day we do not have.</summary>
    public static bool TitleWithoutDate(Debt debt) =>
        debt.CourtRecord.Is(record => record is CourtRecord.Judgment or CourtRecord.PaymentOrder or CourtRecord.Settlement) && !HasDatedTitle(debt);

    /// <summary>The person, or the main debtor of a guarantee, paid or promised something since, but the day is not known.</summary>
    public static bool AcknowledgedWithoutDate(Debt debt) => (debt.AcknowledgedSince.Is(true) && !HasDatedAcknowledgment(debt))
        || (debt.MainDebtorRenewed.Is(true) && !debt.Events.Any(happened => happened.Whom.Is(EventParty.MainDebtor)));

    private static bool HasDatedAcknowledgment(Debt debt) => debt.Events.Any(happened => happened.Kind is LimitationEventKind.PartPayment or LimitationEventKind.Acknowledgment);
}
