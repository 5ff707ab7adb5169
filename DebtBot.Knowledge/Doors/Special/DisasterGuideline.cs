using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors.Special;

/// <summary>災害の債務整理ガイドライン。災害救助法が適用された災害が主な原因で返せないとき、財産をおよそ500万円まで残して借金を減らせる。信用情報に載らない。</summary>
/// <remarks>自然災害による被災者の債務整理に関するガイドライン。破産か再生の要件に当たるか、誠実かは登録支援専門家が見る。支援金・義援金は別に扱われる。</remarks>
internal sealed class DisasterGuideline(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs)
    {
        var disaster = inputs.File.Disaster;
        if (!inputs.File.Person.HitByDisaster.Is(true) && !disaster.ReliefAct.Is(true) && !disaster.MainCause.Is(true))
        {
            yield break;
        }

        var start = new DoorFinding(DoorKind.DisasterGuideline, DoorFit.CannotTell)
        {
            Figures = Shown(inputs), Because = Says("door.disaster", "door.disaster-kept"), Cautions = Says("door.disaster-money", "door.disaster-requirements"), NextStep = Says("door.disaster-first", "door.disaster-pause"),
            Desk = "disaster-guideline",
        };
        if (disaster.ReliefAct.Is(false) || disaster.MainCause.Is(false))
        {
            yield return start with { Fit = DoorFit.Blocked, Blockers = Says("door.disaster-not") };
            yield break;
        }

        yield return disaster.ReliefAct.Is(true) && disaster.MainCause.Is(true) ? start with { Fit = DoorFit.Suits } : start with { Missing = [.. Missing(disaster)] };
    }

    private static IEnumerable<MissingFact> Missing(Disaster disaster) =>
        new[] { (LifeFacts.DisasterReliefAct.Key, disaster.ReliefAct), (LifeFacts.DisasterMainCause.Key, disaster.MainCause) }
            .Where(item => item.Item2.IsUnknown).Select(item => new MissingFact(item.Key));

    private Dictionary<string, object> Shown(DoorInputs inputs)
    {
        var free = Amount("disaster-free-assets", inputs);
        var shown = new Dictionary<string, object> { ["free-assets"] = free };
        if (inputs.File.Assets.Deposits.IsGiven || inputs.File.Assets.Cash.IsGiven)
        {
            (shown["money"], shown["within-free-assets"]) = (inputs.KnownMoney, inputs.KnownMoney <= free);
        }

        if (inputs.File.Debts.Count > 0 && inputs.File.Debts.All(debt => debt.Balance.IsGiven))
        {
            shown["largest-creditor"] = inputs.File.Debts.MaxBy(debt => debt.Balance.Match(balance => balance.Amount, () => 0))!.Id;
        }

        return shown;
    }
}
