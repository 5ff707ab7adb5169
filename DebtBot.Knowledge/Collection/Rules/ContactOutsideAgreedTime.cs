namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>本人が連絡の時期を申し出ているのに、日中でも電話・FAX・自宅訪問をすることの禁止。</summary>
/// <remarks>貸金業法21条1項2号。申出が相当かどうかは判断しない。</remarks>
internal sealed class ContactOutsideAgreedTime() : ConductRule("21-1-2")
{
    public override ItemResult Test(ConductAct act) =>
        ItemResult.If(act.Pressure.OutsideAgreedTime.Is(true) && (act.IsCall || (act.IsVisit && !act.IsVisitElsewhere)));
}
