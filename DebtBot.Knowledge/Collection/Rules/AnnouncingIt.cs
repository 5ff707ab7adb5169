using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>1号から5号、7号から9号のことをすると告げることの禁止。「会社に行くぞ」「親に払わせるぞ」。6号は入らない。</summary>
/// <remarks>貸金業法21条1項10号。「今から行く」は、行く時刻が夜に当たるときだけ。</remarks>
internal sealed class AnnouncingIt(ConductFigures figures) : ConductRule("21-1-10")
{
    public override ItemResult Test(ConductAct act) =>
        act.Claims.Any(claim => claim.Announces.Count > 0) ? ItemResult.Met
        : !act.Said("visit-now") ? ItemResult.NotMet
        : act.Pressure.At.TryGet(out var at) && figures.IsNight(at) is { } night ? ItemResult.If(night)
        : ItemResult.Needs(act.Missing(PressureFacts.At));
}
