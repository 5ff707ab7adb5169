namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>協力を断った第三者に、居場所を教えろなどと更に協力を求めることの禁止。</summary>
/// <remarks>貸金業法21条1項8号。断ったかどうかは本人が話したときだけ見る。</remarks>
internal sealed class PressingAfterRefusal() : ConductRule("21-1-8")
{
    public override ItemResult Test(ConductAct act) => ItemResult.If(act.Pressure.PressedAfterRefusal.Is(true));
}
