using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>Whether one creditor may be negotiated with, and if not, why and whom to ask first (民法152条).</summary>
/// <param name="Stops">In order; empty when an offer may be made.</param>
/// <param name="Because">What to say for each stop, in the same order.</param>
/// <param name="Missing">Facts that could open it.</param>
public sealed record NegotiationLock(string Debt, IReadOnlyList<NegotiationStop> Stops, IReadOnlyList<Reason> Because, IReadOnlyList<MissingFact> Missing)
{
    /// <summary>True when nothing may be prepared for this creditor yet.</summary>
    public bool Locked => Stops.Any(stop => stop != NegotiationStop.OwnDoor);

    /// <summary>True when an offer may be made.</summary>
    public bool Open => Stops.Count == 0;

    /// <summary>True when only the household stands in the way.</summary>
    public bool WouldBeOpen => Stops.All(stop => stop == NegotiationStop.LawyerFirst);

    /// <summary>True when a word to this creditor could do harm whatever it says: an illegal lender, or limitation that is not clear.</summary>
    public bool KeepsSilent => Stops.Any(stop => stop is NegotiationStop.IllegalLender or NegotiationStop.Limitation);
}
