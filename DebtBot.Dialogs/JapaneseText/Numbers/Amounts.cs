using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>From what was said to an amount we can reckon with. Absurd figures become nothing rather than something else.</summary>
internal static class Amounts
{
    /// <summary>A bare number up to this is taken as 万円 where a debt or a wage was asked.</summary>
    public const int LargestBareMan = 2_000;

    /// <summary>The amount, or the middle of a range cut down to the yen; null when no legal amount.</summary>
    public static Yen? Middle(Entity.Money money)
    {
        var middle = Math.Floor((money.Min + money.Max) / 2);
        return middle is >= 0 and <= Yen.MaxAmount ? new Yen((long)middle) : null;
    }

    /// <summary>One amount of at least a yen; null for a range, for nothing and for what no yen can hold.</summary>
    public static Yen? Exact(Entity.Money money) => money is { IsRange: false, Min: >= 1 } ? Middle(money) : null;

    public static Yen? Man(decimal number) => number is >= 0 and <= LargestBareMan ? new Yen((long)(number * 10_000m)) : null;
}
