using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>清算価値。再生計画の総額は、破産したときに配られる額を下回れない。分かっている財産だけを足すので、いつも「少なくとも」の額になる。</summary>
/// <remarks>民事再生法174条2項4号・236条。退職金は見込額の8分の1で見るのが通例（裁判所の運用）。現金の自由財産は差し引かない（安全側ではなく、目安）。</remarks>
internal static class LiquidationValue
{
    private const int SeverancePart = 8;

    public static Yen AtLeast(Assets assets) =>
        new[] { assets.Deposits, assets.InsuranceSurrender, assets.Vehicle, assets.Securities, assets.SeveranceIfQuitNow.Map(amount => new Yen(amount.Amount / SeverancePart)), HomeEquity(assets) }
            .Aggregate(Yen.Zero, (sum, answer) => answer.TryGet(out var amount) ? sum + amount : sum);

    private static Answer<Yen> HomeEquity(Assets assets) =>
        assets.Home.TryGet(out var home) && home.Value.TryGet(out var value) && home.Mortgage.TryGet(out var mortgage) ? (value - mortgage).AtLeastZero : Answer<Yen>.NotAsked;
}
