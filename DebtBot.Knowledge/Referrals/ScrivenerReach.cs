using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Whether a certified judicial scrivener may act for one debt; null when its amount is not known.</summary>
public sealed record ScrivenerFinding(string Debt, bool? Within);

/// <summary>認定司法書士は、債権1件が140万円以下なら代理できる。合計では見ない。</summary>
/// <remarks>司法書士法3条1項6号・7号、最判平成28年6月27日。相手が主張する債権の額で見る。</remarks>
internal sealed class ScrivenerReach(LawLibrary library)
{
    private readonly DatedValue<Yen> reach =
        library.Dated.Read("reach", library.File("Referrals/scrivener.yaml").Allow("reach").Map("reach"), map => map.Yen("value"));

    public DatedValue<Yen> Figure => reach;

    public IReadOnlyList<ScrivenerFinding> For(CaseFile file, DateOnly today) =>
        [.. file.Debts.Select(debt => new ScrivenerFinding(debt.Id, debt.Balance.TryGet(out var balance) ? balance <= reach.At(today) : null))];
}
