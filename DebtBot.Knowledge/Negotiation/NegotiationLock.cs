using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>Whether anything may be prepared that could count as acknowledging this debt (民法152条).</summary>
public sealed record NegotiationLock(string Debt, bool Locked, IReadOnlyList<Reason> Because);
