using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>正当な理由なく、勤務先など居宅以外の場所に電話・電報・FAX・訪問をすることの禁止。</summary>
/// <remarks>貸金業法21条1項3号。ほかに連絡できたのなら当たり、連絡の方法がほかになかったのなら事情による。本人の承諾は扱わない。</remarks>
internal sealed class ContactAtWork() : ConductRule("21-1-3")
{
    public override ItemResult Test(ConductAct act) => act.Pressure switch
    {
        { By: var by } when !by.Is(means => means is PressureMeans.Phone or PressureMeans.Telegram or PressureMeans.Fax or PressureMeans.Visit) => ItemResult.NotMet,
        { Where.IsUnknown: true } => ItemResult.Needs(act.Missing(PressureFacts.Where)),
        { Where: var where } when !where.Is(PressurePlace.Work) => ItemResult.NotMet,
        { ReachableOtherwise.IsUnknown: true } => ItemResult.Depends(act.Missing(PressureFacts.ReachableOtherwise)),
        { ReachableOtherwise: var reachable } => reachable.Is(true) ? ItemResult.Met : ItemResult.Depends(),
    };
}
