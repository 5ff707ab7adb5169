using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>An account after one row of its ledger, whole yen.</summary>
/// <param name="Interest">Of the interval since the row before.</param>
/// <param name="UnpaidInterest">Owed beside the principal; bears no interest.</param>
/// <param name="OverpaidInterest">Statutory interest on what was overpaid, until this row.</param>
/// <param name="Rate">Of the interval that begins here.</param>
public readonly record struct RecalculatedRow(DateOnly On, Yen Interest, Yen Principal, Yen UnpaidInterest, Yen Overpaid, Yen OverpaidInterest, AnnualRate Rate);
