using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>再生計画の総額の下限。最低弁済額と清算価値の大きいほう。</summary>
/// <remarks>民事再生法221条1項・229条2項・231条2項・236条。住宅資金貸付債権はいつも総額から除く。別除権で回収できる見込額（ローン中の車など）は引いていないので、多めに出る。</remarks>
internal sealed record PlanFloor(Yen Claims, Yen Minimum, LiquidationValue Worth)
{
    public Yen Total => Worth.AtLeast > Minimum ? Worth.AtLeast : Minimum;

    /// <summary>Whoever owns more than they owe would have to pay everything.</summary>
    public bool AssetsCover => Claims.Amount > 0 && Worth.AtLeast >= Claims;

    /// <summary>Null above the limit of 50 million yen.</summary>
    public static PlanFloor? Of(Yen claims, OptionInputs inputs, ProcedureFigures figures) =>
        figures.MinimumRepayment(claims, inputs.Today) is { } minimum ? new(claims, minimum, LiquidationValue.Of(inputs.File.Assets, figures, inputs.Today)) : null;

    public static (Yen Short, Yen Long) Parts(Yen total, ProcedureFigures figures, DateOnly on) =>
        (total.DividedUp(figures.Count("plan-short", on)), total.DividedUp(figures.Count("plan-long", on)));

    public void Show(OptionDraft draft, OptionInputs inputs)
    {
        (draft.Figures["total"], draft.Figures["min-repayment"], draft.Figures["liquidation-at-least"]) = (Claims, Minimum, Worth.AtLeast);
        if (inputs.File.Assets.Home.TryGet(out var home) && home.Value.TryGet(out var value) && home.Mortgage.TryGet(out var mortgage))
        {
            draft.Figures["home-equity"] = value - mortgage;
        }
    }
}
