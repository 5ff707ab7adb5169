using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>債務者等でない人に、代わりに払えと要求することの禁止。保証人は「債務者等」に入る。</summary>
/// <remarks>貸金業法21条1項7号。家族が保証人のときは当たらず、相続人かどうかは判断しない。</remarks>
internal sealed class AskingOthersToPay() : ConductRule("21-1-7")
{
    public override ItemResult Test(ConductAct act)
    {
        var toOthers = act.Pressure.Reached.Is(who => who is PressureContact.Family or PressureContact.Workplace or PressureContact.Neighbour or PressureContact.Other);
        var asked = act.Pressure.AskedOthersToPay.Is(true) || (toOthers && act.Said("family-must-pay"));
        return !asked || act.Pressure.Reached.Is(PressureContact.Guarantor) ? ItemResult.NotMet
            : act.Debt is { } debt && debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other) ? ItemResult.Depends()
            : ItemResult.Met;
    }
}
