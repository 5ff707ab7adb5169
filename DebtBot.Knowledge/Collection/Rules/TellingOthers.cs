using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>貼り紙などで、借入れの事実や私生活を本人以外に知らせることの禁止。家族にも明かせない。</summary>
/// <remarks>貸金業法21条1項5号。知らせたかどうかは本人が話したときだけ見る。</remarks>
internal sealed class TellingOthers() : ConductRule("21-1-5")
{
    public override ItemResult Test(ConductAct act) =>
        ItemResult.If(act.Pressure.ToldOthers.Is(true) || (act.Pressure.By.Is(PressureMeans.Poster) && !act.Pressure.ToldOthers.Is(false)));
}
