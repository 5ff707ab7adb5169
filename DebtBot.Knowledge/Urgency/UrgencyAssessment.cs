using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Urgency;

/// <summary>What cannot wait. Each line below is one reason; the most urgent one gives the level.</summary>
internal sealed class UrgencyAssessment(LegalSentences sentences)
{
    private const int Fortnight = 14;

    public UrgencyFinding Assess(CaseFile file, IReadOnlyList<CourtDeadline> deadlines, IReadOnlyList<LimitationFinding> limitation)
    {
        var found = Reasons(file, deadlines, limitation).ToList();
        if (found.Count == 0)
        {
            found.Add(IsKnown(file) ? (UrgencyLevel.NotTonight, "urgency.not-tonight") : (UrgencyLevel.Soon, "urgency.unknown"));
        }

        var level = found.Min(item => item.Level);
        var by = deadlines.Where(deadline => deadline.StillPossible && deadline.DaysLeft >= 0).Select(deadline => deadline.LastDay?.Earliest).Min();
        return new(level, by, [.. found.OrderBy(item => item.Level).Select(item => sentences.Reason(item.Key)).DistinctBy(reason => reason.Key)]);
    }

    private static IEnumerable<(UrgencyLevel Level, string Key)> Reasons(CaseFile file, IReadOnlyList<CourtDeadline> deadlines, IReadOnlyList<LimitationFinding> limitation)
    {
        foreach (var deadline in deadlines.Where(deadline => deadline.StillPossible))
        {
            switch (deadline)
            {
                case { DaysLeft: < 0 }:
                    yield return (UrgencyLevel.Today, "urgency.deadline-late");
                    break;
                case { DaysLeft: <= 1 }:
                    yield return (UrgencyLevel.Today, "urgency.deadline-today");
                    break;
                case { DaysLeft: <= Fortnight } or { What: "kind-unknown" } or { LastDay: null, Missing.Count: > 0 }:
                    yield return (UrgencyLevel.Days, "urgency.deadline-days");
                    break;
            }
        }

        var seizures = KnownSeizures.Of(file).Select(seizure => seizure.For.Is(SeizureFor.Tax)).ToList();
        if (seizures.Contains(false) || file.Papers.Any(paper => paper.Kind.Is(kind => kind is PaperKind.ProvisionalAttachment or PaperKind.AuctionStart or PaperKind.MovablesExecution)))
        {
            yield return (UrgencyLevel.Today, "urgency.seizure");
        }

        if (seizures.Contains(true))
        {
            yield return (UrgencyLevel.Today, "urgency.public-claim");
        }

        if (file.Papers.Any(paper => paper.Kind.Is(PaperKind.TaxSeizureNotice)))
        {
            yield return (UrgencyLevel.Days, "urgency.public-claim");
        }

        if (file.Owes(CreditorKind.Unlicensed))
        {
            yield return (UrgencyLevel.Today, "urgency.illegal-lender");
        }

        if (file.Pressure.Any(item => item.Threatened.Is(true) || item.StayedWhenToldToLeave.Is(true)))
        {
            yield return (UrgencyLevel.Today, "urgency.threat");
        }

        if (file.Schemes.Any(kind => kind is SchemeKind.AccountHandedOver or SchemeKind.PhoneHandedOver or SchemeKind.TransferJob))
        {
            yield return (UrgencyLevel.Today, "urgency.handed-over");
        }

        if (file.Owed(CreditorKind.Landlord, CreditorKind.RentGuarantor, CreditorKind.Utility).Any(debt => debt.InArrears.Is(true)))
        {
            yield return (UrgencyLevel.Days, "urgency.living");
        }

        if (file.Debts.Any(debt => PublicClaims.Is(debt)))
        {
            yield return (UrgencyLevel.Soon, "urgency.public-claim");
        }

        if (file.Pressure.Count > 0)
        {
            yield return (UrgencyLevel.Soon, "urgency.pressure");
        }

        if (limitation.Any(finding => finding.LocksScripts))
        {
            yield return (UrgencyLevel.Soon, "urgency.limitation");
        }
    }

    /// <summary>Only when debts were listed in full and nothing came from a court can it be said that nothing is urgent.</summary>
    private static bool IsKnown(CaseFile file) => file.DebtListComplete.Is(true) && file.Debts.All(debt => debt.Kind.IsGiven && debt.LastPayment.IsSettled);
}
