using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Collection;

/// <summary>The finding about one time a creditor pressed.</summary>
/// <param name="Event">Its place in the case's list, from 0.</param>
/// <param name="Claims">What was said, as far as the catalogue knows it.</param>
/// <param name="ComplainTo">Id of the desk that takes the complaint.</param>
/// <param name="Missing">Facts that would decide or refine it.</param>
public sealed record ConductFinding(int Event, ConductVerdict Verdict, IReadOnlyList<CreditorClaim> Claims, string ComplainTo, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    public required IReadOnlyList<Reason> Tonight { get; init; }

    public required IReadOnlyList<Reason> NextDay { get; init; }

    public required IReadOnlyList<Reason> Never { get; init; }

    /// <summary>The one safe thing to say: it neither acknowledges nor promises. Empty for an unlicensed lender, who is not to be spoken to.</summary>
    public required IReadOnlyList<Reason> Reply { get; init; }

    public bool Confirm => Because.Any(reason => reason.NeedsConfirmation);
}
