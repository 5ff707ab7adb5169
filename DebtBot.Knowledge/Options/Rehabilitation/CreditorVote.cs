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

    public static CreditorVote Of(OptionInputs inputs)
    {
        var groups = inputs.Ordinary.GroupBy(OptionInputs.CreditorOf).ToList();
        var against = groups.Where(group => group.Any(debt => debt.WillObject.Is(true))).ToList();
        return new(groups.Count, against.Count, Sum(inputs.Ordinary), Sum(against.SelectMany(group => group)));
    }

    private static Yen Sum(IEnumerable<Debt> debts) => debts.Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum);
}
