namespace DebtBot.Knowledge.Collection.Rules;

/// <summary>ほかから借りるなどして返せと要求することの禁止。例外はなく、「告げる行為」（10号）の対象でもない。</summary>
/// <remarks>貸金業法21条1項6号。</remarks>
internal sealed class BorrowElsewhere() : ConductRule("21-1-6")
{
    public override ItemResult Test(ConductAct act) => ItemResult.If(act.Claims.Any(claim => claim.Does.Contains(Item)));
}
