using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>Whether payments end, as far as it can be told.</summary>
public enum ReckoningResult
{
    /// <summary>The rate is not known.</summary>
    CannotTell,
    Clears,

    /// <summary>The payment does not reach the interest, or it would take more than fifty years.</summary>
    NeverClears,
}

/// <summary>What becomes of a balance under one monthly payment. Figures are null unless it clears.</summary>
/// <param name="Months">Payments until nothing is owed.</param>
/// <param name="Total">Everything paid until then, whole yen.</param>
/// <param name="Last">The last payment.</param>
public sealed record Reckoning(ReckoningResult Result, int? Months, Yen? Total, Yen? Last)
{
    public Yen? Interest { get; private init; }

    /// <summary>The convention of <see cref="PayoffPlan"/>; a rate of 0 % is interest frozen. Null: the rate is not known.</summary>
    internal static Reckoning Of(Yen balance, AnnualRate? rate, Yen monthly)
    {
        if (rate is not { } known)
        {
            return new(ReckoningResult.CannotTell, null, null, null);
        }

        if (balance == Yen.Zero)
        {
            return new(ReckoningResult.Clears, 0, Yen.Zero, Yen.Zero) { Interest = Yen.Zero };
        }

        return PayoffPlan.Of(balance, known, monthly) is { Months: { } months, TotalInterest: { } interest, LastPayment: { } last }
            ? new(ReckoningResult.Clears, months, balance + interest, last) { Interest = interest }
            : new(ReckoningResult.NeverClears, null, null, null);
    }

    /// <summary>Several that all clear: the longest time, everything paid; no one last payment.</summary>
    internal static Reckoning Together(IReadOnlyList<Reckoning> all) =>
        new(ReckoningResult.Clears, all.Max(one => one.Months), all.Aggregate(Yen.Zero, (sum, one) => sum + (one.Total ?? Yen.Zero)), null) { Interest = all.Aggregate(Yen.Zero, (sum, one) => sum + (one.Interest ?? Yen.Zero)) };

    /// <summary>Months as a number; without interest the plan's fifty years do not bound it.</summary>
    internal static Reckoning Frozen(Yen balance, Yen monthly)
    {
        if (monthly == Yen.Zero)
        {
            return balance == Yen.Zero ? Of(balance, default(AnnualRate), monthly) : new(ReckoningResult.NeverClears, null, null, null);
        }

        var months = (balance.Amount + monthly.Amount - 1) / monthly.Amount;
        return months > PayoffPlan.LongestMonths ? new(ReckoningResult.NeverClears, null, null, null)
            : new(ReckoningResult.Clears, (int)months, balance, months == 0 ? Yen.Zero : new(balance.Amount - ((months - 1) * monthly.Amount))) { Interest = Yen.Zero };
    }
}
