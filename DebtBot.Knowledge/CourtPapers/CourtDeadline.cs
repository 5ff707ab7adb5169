using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>A day after which a right is lost or something can be taken.</summary>
/// <param name="What">Id of the kind of deadline: objection-to-payment-order, objection-to-provisional-execution, answer-to-complaint, appeal, seizure-collection, rehabilitation-after-subrogation …</param>
/// <param name="Subject">Paper id, debt id or seizure number this is about.</param>
/// <param name="LastDay">The last day, both ends equal when known for sure; null when the facts are missing.</param>
/// <param name="DaysLeft">Whole days from today to the earliest possible last day; 0 is today, negative is past; null when unknown.</param>
/// <param name="StillPossible">False only when it is sure to be too late.</param>
public sealed record CourtDeadline(
    string What, string Subject, DateWindow? LastDay, int? DaysLeft, bool StillPossible, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>True when the last day was reckoned from a vague date or an assumed way of service.</summary>
    public bool Estimated => LastDay is not { IsExact: true };

    /// <summary>The last day on which the court can really be reached, when it differs.</summary>
    public DateOnly? PracticalLastDay { get; init; }

    /// <summary>By when the creditor must ask for the next step, or the paper lapses.</summary>
    public DateOnly? CreditorMustApplyBy { get; init; }

    /// <summary>What to do, as approved sentences in order: first tonight, then on the next working day.</summary>
    public IReadOnlyList<Reason> Actions { get; init; } = [];

    /// <summary>What never to do.</summary>
    public IReadOnlyList<Reason> MustNot { get; init; } = [];

    /// <summary>What happens if nothing is done.</summary>
    public IReadOnlyList<Reason> IfIgnored { get; init; } = [];
}
