namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>人を威迫し、私生活や業務の平穏を害する言動の禁止。号に当たらない夜のSMS・メール、繰り返しの連絡もここで見る。</summary>
/// <remarks>貸金業法21条1項柱書。回数の線引きは法律になく、判断しない（当たり得るとだけ言う）。</remarks>
internal sealed class PeaceDisturbed(ConductFigures figures) : ConductRule("21-1")
{
    public override ItemResult Test(ConductAct act) =>
        act.Pressure.Threatened.Is(true) ? ItemResult.Met
        : act.Pressure.Repeated.Is(true) || act.Claims.Any(claim => claim.MayThreaten) || IsNightMessage(act) ? ItemResult.Depends()
        : ItemResult.NotMet;

    private bool IsNightMessage(ConductAct act) =>
        act.Pressure.By.Is(means => means is Cases.PressureMeans.Sms or Cases.PressureMeans.Email or Cases.PressureMeans.Sns) && act.Pressure.At.Is(at => figures.IsNight(at) is true);
}
