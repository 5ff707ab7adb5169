using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Facts without which a completed period cannot be told from one that was set back: a court's record, and anything that acknowledged the debt.</summary>
internal static class Interruptions
{
    public static IReadOnlyList<MissingFact> Missing(Debt debt)
    {
        List<MissingFact> missing = [];
        var titled = debt.Events.Any(happened => happened.Kind is LimitationEventKind.JudgmentFinal or LimitationEventKind.CourtSettlement or LimitationEventKind.ProvisionalExecutionServed);
        if (debt.CourtRecord.IsUnknown && !titled)
        {
            missing.Add(new(DebtFacts.CourtRecord.Key, debt.Id));
        }

        if (debt.AcknowledgedSince.IsUnknown && !debt.Events.Any(happened => happened.Kind is LimitationEventKind.PartPayment or LimitationEventKind.Acknowledgment))
        {
            missing.Add(new(DebtFacts.AcknowledgedSince.Key, debt.Id));
        }

        return missing;
    }

    /// <summary>A court decided, but the day is not known: ten years run from a day we do not have.</summary>
    public static bool TitleWithoutDate(Debt debt) =>
        debt.CourtRecord.Is(record => record is CourtRecord.Judgment or CourtRecord.PaymentOrder or CourtRecord.Settlement)
        && !debt.Events.Any(happened => happened.Kind is LimitationEventKind.JudgmentFinal or LimitationEventKind.CourtSettlement or LimitationEventKind.ProvisionalExecutionServed);

    /// <summary>The person paid or promised something since, but the day is not known.</summary>
    public static bool AcknowledgedWithoutDate(Debt debt) =>
        debt.AcknowledgedSince.Is(true) && !debt.Events.Any(happened => happened.Kind is LimitationEventKind.PartPayment or LimitationEventKind.Acknowledgment);
}
