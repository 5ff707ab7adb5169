using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Facts about what the person owns, their home and what happened before: they refine the ways out.</summary>
public static class AssetFacts
{
    public static readonly Fact<CaseFile, Yen> InsuranceSurrender = Asset("assets.insurance-surrender", a => a.InsuranceSurrender, (a, answer) => a with { InsuranceSurrender = answer });
    public static readonly Fact<CaseFile, Yen> Vehicle = Asset("assets.vehicle", a => a.Vehicle, (a, answer) => a with { Vehicle = answer });
    public static readonly Fact<CaseFile, Yen> Severance = Asset("assets.severance-if-quit-now", a => a.SeveranceIfQuitNow, (a, answer) => a with { SeveranceIfQuitNow = answer });
    public static readonly Fact<CaseFile, Yen> Securities = Asset("assets.securities", a => a.Securities, (a, answer) => a with { Securities = answer });
    public static readonly Fact<CaseFile, bool> OwnsHome = Asset("assets.owns-home", a => a.OwnsHome, (a, answer) => a with { OwnsHome = answer });
    public static readonly Fact<CaseFile, Yen> HomeValue = OfHome("home.value", h => h.Value, (h, answer) => h with { Value = answer });
    public static readonly Fact<CaseFile, Yen> HomeMortgage = OfHome("home.mortgage", h => h.Mortgage, (h, answer) => h with { Mortgage = answer });
    public static readonly Fact<CaseFile, bool> SecondLien = OfHome("home.second-lien", h => h.SecondLien, (h, answer) => h with { SecondLien = answer });
    public static readonly Fact<CaseFile, decimal> OwnerOccupiedShare = OfHome("home.owner-occupied-share", h => h.OwnerOccupiedShare, (h, answer) => h with { OwnerOccupiedShare = answer });
    public static readonly Fact<CaseFile, bool> PairLoan = OfHome("home.pair-loan", h => h.PairLoan, (h, answer) => h with { PairLoan = answer });
    public static readonly Fact<CaseFile, bool> FeesOrTaxUnpaid = OfHome("home.fees-or-tax-unpaid", h => h.FeesOrTaxUnpaid, (h, answer) => h with { FeesOrTaxUnpaid = answer });

    private static Fact<CaseFile, T> Asset<T>(string key, Func<Assets, Answer<T>> read, Func<Assets, Answer<T>, Assets> write)
        where T : notnull => new(key, c => read(c.Assets), (c, a) => c with { Assets = write(c.Assets, a) });

    private static Fact<CaseFile, T> OfHome<T>(string key, Func<Home, Answer<T>> read, Func<Home, Answer<T>, Home> write)
        where T : notnull => Asset(key, assets => assets.Home.Match(read, () => Answer<T>.NotAsked), (assets, a) => assets with { Home = write(assets.Home.Match(home => home, () => new Home()), a) });
}
