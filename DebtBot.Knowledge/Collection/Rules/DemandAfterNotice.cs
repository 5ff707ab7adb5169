using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>弁護士・司法書士・裁判所の手続の知らせが書面で届き、直接要求しないよう求められた後の、電話・電報・FAX・訪問での請求の禁止。</summary>
/// <remarks>貸金業法21条1項9号。手紙での請求、訴訟、差押えは止まらない。「正当な理由」があるかは判断しない。
/// 無登録の業者については、知らせの有無がわからなくても聞かない（貸すこと自体が許されていない）。</remarks>
internal sealed class DemandAfterNotice() : ConductRule("21-1-9")
{
    public override ItemResult Test(ConductAct act) => act.Pressure switch
    {
        { By: var by } when !by.Is(means => means is PressureMeans.Phone or PressureMeans.Telegram or PressureMeans.Fax or PressureMeans.Visit) => ItemResult.NotMet,
        { Notice.IsUnknown: true } when act.IsFromAnUnlicensedLender => ItemResult.NotMet,
        { Notice.IsUnknown: true } => ItemResult.Needs(act.Missing(PressureFacts.Notice)),
        { Notice: var notice } when notice.Is(NoticeFrom.None) => ItemResult.NotMet,
        { AskedNotToContact.IsUnknown: true } => ItemResult.Depends(act.Missing(PressureFacts.AskedNotToContact)),
        { AskedNotToContact: var asked } => asked.Is(true) ? ItemResult.Met : ItemResult.Depends(),
    };
}
