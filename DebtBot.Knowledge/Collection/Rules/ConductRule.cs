using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>One item of 貸金業法21条1項, tried against one act.</summary>
/// <param name="item">21-1-1 for 21条1項1号; 21-1 for the opening words.</param>
internal abstract class ConductRule(string item)
{
    public string Item { get; } = item;

    public abstract ItemResult Test(ConductAct act);
}

/// <summary>Whether an item fits: not at all, it does, it may (circumstances decide), or facts are missing.</summary>
internal readonly record struct ItemResult(ItemFit Fit, MissingFact? Missing)
{
    public static ItemResult NotMet => default;

    public static ItemResult Met => new(ItemFit.Met, null);

    public static ItemResult Depends(MissingFact? on = null) => new(ItemFit.Depends, on);

    public static ItemResult Needs(MissingFact fact) => new(ItemFit.NotMet, fact);

    public static ItemResult If(bool met) => met ? Met : NotMet;
}

internal enum ItemFit
{
    NotMet,
    Met,
    Depends,
}
