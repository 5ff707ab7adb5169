using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>21時から翌朝8時までの電話・FAX・自宅への訪問の禁止。</summary>
/// <remarks>貸金業法21条1項1号、同法施行規則19条1項。SMS・メール・手紙は文言の外。「正当な理由」があるかは判断しない。</remarks>
internal sealed class ContactAtNight(ConductFigures figures) : ConductRule("21-1-1")
{
    public override ItemResult Test(ConductAct act)
    {
        if (act.Pressure.By.IsUnknown)
        {
            return ItemResult.Needs(act.Missing(PressureFacts.By));
        }

        return !act.IsCall && !(act.IsVisit && !act.IsVisitElsewhere) ? ItemResult.NotMet
            : act.Pressure.At.TryGet(out var at) && figures.IsNight(at) is { } night ? ItemResult.If(night)
            : ItemResult.Needs(act.Missing(PressureFacts.At));
    }
}
