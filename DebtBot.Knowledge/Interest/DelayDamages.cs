using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>Delay damages from the day the whole sum fell due until today.</summary>
/// <param name="Most">The most the law allows, whole yen.</param>
/// <param name="Claimed">At the rate claimed; null when that is not known.</param>
public sealed record Damages(int Days, Yen Most, Yen? Claimed)
{
    /// <summary>How much of the claim is above what the law allows; null when the claimed rate is not known.</summary>
    public Yen? TooMuch => Claimed is { } claimed ? claimed.LessAtLeastZero(Most) : null;
}

/// <summary>遅延損害金の上限と、その額。</summary>
/// <remarks>利息制限法4条・7条、割賦販売法30条の3第2項・35条の3の18第2項、消費者契約法9条1項2号、民法404条・419条1項。約定がないと答えたときは法定利率。</remarks>
internal sealed class DelayDamages(InterestFigures figures, InterestCaps caps)
{
    /// <param name="principal">The amount that decided the cap of a loan; null when not known.</param>
    public AnnualRate? Cap(Debt debt, InterestRule rule, Yen? principal, DateOnly today) => rule switch
    {
        InterestRule.OwnRules or InterestRule.CannotTell => null,
        _ when debt.DamagesAgreed.Is(false) => figures.Rate("statutory-rate", Default(debt, today)),
        InterestRule.MoneyLoan => principal is { } amount && InterestRules.LendsAsBusiness(debt) is { } business && debt.Contracted.TryGet(out var contracted) ? caps.DamagesCap(amount, business, contracted) : null,
        InterestRule.InstalmentSale => figures.Rate("instalment-damages", Default(debt, today)),
        _ => figures.Rate("consumer-damages", debt.Contracted.Match(window => window, () => new(DateOnly.MinValue, today))),
    };

    /// <summary>Counted only when the day the whole sum fell due is known to the day.</summary>
    public static Damages? Of(Debt debt, AnnualRate cap, DateOnly today) =>
        debt.Acceleration.TryGet(out var struck) && struck.On.TryGet(out var on) && on.IsExact && on.Latest <= today && debt.Balance.TryGet(out var balance)
            ? new(today.DayNumber - on.Latest.DayNumber, Between(balance, cap, on.Latest, today), debt.DamagesRate.TryGet(out var claimed) ? Between(balance, claimed, on.Latest, today) : null)
            : null;

    private static Yen Between(Yen balance, AnnualRate rate, DateOnly from, DateOnly to) => SimpleInterest.Of(balance, rate, from, to, RecalculationConvention.Usual);

    /// <summary>When the person fell behind: between the contract and today if nothing better is known.</summary>
    private static DateWindow Default(Debt debt, DateOnly today) =>
        debt.FirstUnpaid.Match(window => window, () => debt.Contracted.Match(window => new DateWindow(window.Earliest, window.Earliest > today ? window.Earliest : today), () => new(DateOnly.MinValue, today)));
}
