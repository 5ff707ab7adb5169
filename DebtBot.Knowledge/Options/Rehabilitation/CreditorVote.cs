using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>小規模個人再生の決議。反対が「頭数の半数以上」または「額の2分の1を超える」と廃止になる。返事がなければ賛成とみなす。</summary>
/// <remarks>民事再生法230条6項・237条1項。住宅ローンの債権者と保証会社には議決権がない（201条1項）。</remarks>
internal sealed record CreditorVote(int Heads, int Against, Yen Total, Yen AgainstAmount)
{
    /// <summary>With one or two creditors a single one can end it.</summary>
    private const int FewHeads = 2;

    public bool WouldFail => Against > 0 && (Against * 2 >= Heads || AgainstAmount.Amount * 2 > Total.Amount);

    public bool HasFewHeads => Heads is > 0 and <= FewHeads;

    /// <summary>Creditors not asked about whose no alone would end the plan.</summary>
    public IReadOnlyList<MissingFact> Deciding { get; private init; } = [];

    /// <summary>Whether this creditor's no alone would end it; false once it was said how they will vote.</summary>
    private bool EndedBy(IEnumerable<Debt> creditor) =>
        creditor.All(debt => debt.WillObject.IsUnknown) && (this with { Against = 1, AgainstAmount = Sum(creditor) }).WouldFail;

    /// <param name="ordinary">The debts the plan would treat.</param>
    public static CreditorVote Of(IReadOnlyList<Debt> ordinary)
    {
        var groups = ordinary.GroupBy(OptionInputs.CreditorOf).ToList();
        var against = groups.Where(group => group.Any(debt => debt.WillObject.Is(true))).ToList();
        var known = new CreditorVote(groups.Count, against.Count, Sum(ordinary), Sum(against.SelectMany(group => group)));
        return known with { Deciding = known.WouldFail ? [] : [.. groups.Where(group => known.EndedBy(group)).Select(group => new MissingFact(DebtFacts.WillObject.Key, group.First().Id))] };
    }

    private static Yen Sum(IEnumerable<Debt> debts) => debts.Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum);
}
