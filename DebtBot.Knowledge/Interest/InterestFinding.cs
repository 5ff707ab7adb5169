using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Caps on interest for one debt, and whether the payments ever clear it. Null means it cannot be told.</summary>
/// <param name="Excess">How far the agreed rate is above the cap; null when not above or unknown.</param>
public sealed record InterestFinding(
    string Debt, AnnualRate? Cap, AnnualRate? DamagesCap, AnnualRate? Excess, Payoff? Payoff, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because);

/// <summary>What the present monthly payment does.</summary>
/// <param name="MonthlyInterest">Interest of one month on the balance at the rate, whole yen cut down.</param>
/// <param name="Months">Months until nothing is owed; null when the payment never clears it.</param>
/// <param name="TotalInterest">All interest until then; null when never.</param>
/// <param name="MonthsWithoutInterest">Months if no interest ran.</param>
public sealed record Payoff(Yen MonthlyPayment, Yen MonthlyInterest, int? Months, Yen? TotalInterest, int MonthsWithoutInterest);
