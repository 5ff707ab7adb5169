using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>Shares by balance that sum to the amount to the yen: each cut down, what is left goes yen by yen to the largest remainders, the earlier creditor first.</summary>
internal static class ProRata
{
    /// <summary>In the order of the balances; all ¥0 when nothing is owed.</summary>
    public static IReadOnlyList<Yen> Of(Yen amount, IReadOnlyList<Yen> balances)
    {
        var total = balances.Aggregate((Int128)0, (sum, balance) => sum + balance.Amount);
        if (total == 0)
        {
            return [.. balances.Select(_ => Yen.Zero)];
        }

        var parts = balances.Select((balance, at) => (At: at, Whole: (long)((Int128)amount.Amount * balance.Amount / total), Remainder: (Int128)amount.Amount * balance.Amount % total)).ToList();
        var left = amount.Amount - parts.Sum(part => part.Whole);
        var luckier = parts.OrderByDescending(part => part.Remainder).ThenBy(part => part.At).Take((int)left).Select(part => part.At).ToHashSet();
        return [.. parts.Select(part => new Yen(part.Whole + (luckier.Contains(part.At) ? 1 : 0)))];
    }
}
