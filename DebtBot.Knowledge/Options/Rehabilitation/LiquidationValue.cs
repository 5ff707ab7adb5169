using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>清算価値。再生計画の総額は、破産したときに配られる額を下回れない。分かっている財産だけを足すので、いつも「少なくとも」の額になる。</summary>
/// <remarks>
/// 民事再生法174条2項4号・236条、破産法34条3項。現金は99万円を超える分だけ、退職金は見込額の8分の1で見るのが通例（裁判所の運用で違う）。
/// 家の持分、車に付いた担保の差し引き、自由財産の拡張は見ていない。
/// </remarks>
/// <param name="AtLeast">The sum of what is known.</param>
/// <param name="Missing">What could still raise it.</param>
internal sealed record LiquidationValue(Yen AtLeast, IReadOnlyList<MissingFact> Missing)
{
    public static LiquidationValue Of(Assets assets, ProcedureFigures figures, DateOnly on)
    {
        (Answer<Yen> Amount, string Key)[] items =
        [
            (assets.Deposits, CaseFacts.Deposits.Key), (assets.InsuranceSurrender, AssetFacts.InsuranceSurrender.Key), (assets.Vehicle, AssetFacts.Vehicle.Key),
            (assets.Securities, AssetFacts.Securities.Key), (assets.SeveranceIfQuitNow.Map(amount => amount.FractionDown(figures.Fraction("severance-share", on))), AssetFacts.Severance.Key),
        ];
        var cash = assets.Cash.Map(amount => amount.LessAtLeastZero(figures.Amount("free-cash", on)));
        var known = items.Select(item => item.Amount).Append(cash).Append(HomeEquity(assets));
        return new(
            known.Aggregate(Yen.Zero, (sum, answer) => answer.TryGet(out var amount) ? sum + amount : sum),
            [.. items.Where(item => item.Amount.IsUnknown).Select(item => new MissingFact(item.Key)), .. MissingHome(assets)]);
    }

    private static Answer<Yen> HomeEquity(Assets assets) =>
        assets.Home.TryGet(out var home) && home.Value.TryGet(out var value) && home.Mortgage.TryGet(out var mortgage) ? (value - mortgage).AtLeastZero : Answer<Yen>.NotAsked;

    private static IEnumerable<MissingFact> MissingHome(Assets assets)
    {
        if (!assets.Home.TryGet(out var home))
        {
            return assets.OwnsHome.Is(false) ? [] : assets.OwnsHome.Is(true) ? [new(AssetFacts.HomeValue.Key), new(AssetFacts.HomeMortgage.Key)] : [new(AssetFacts.OwnsHome.Key)];
        }

        (bool Unknown, string Key)[] facts = [(home.Value.IsUnknown, AssetFacts.HomeValue.Key), (home.Mortgage.IsUnknown, AssetFacts.HomeMortgage.Key)];
        return facts.Where(fact => fact.Unknown).Select(fact => new MissingFact(fact.Key));
    }
}
