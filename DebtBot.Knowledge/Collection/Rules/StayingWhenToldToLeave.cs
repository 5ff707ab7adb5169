using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>退去を求められたのに居座ることの禁止。例外はない。</summary>
/// <remarks>貸金業法21条1項4号。刑法130条の不退去にもなり得る。</remarks>
internal sealed class StayingWhenToldToLeave() : ConductRule("21-1-4")
{
    public override ItemResult Test(ConductAct act) =>
        !act.IsVisit ? ItemResult.NotMet
        : act.Pressure.StayedWhenToldToLeave.TryGet(out var stayed) ? ItemResult.If(stayed)
        : ItemResult.Needs(act.Missing(PressureFacts.Stayed));
}
