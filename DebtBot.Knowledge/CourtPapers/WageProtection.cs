using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>給料・賞与・退職金は4分の3（養育費などには2分の1）が守られる。給料と賞与で守られるのは、支払いの間隔ごとの上限まで。</summary>
/// <remarks>民事執行法152条、同施行令2条。手取りは税と社会保険料を引いた額（通勤手当を除くかは実務による）。週払いは1日の額の7倍で考える。</remarks>
internal sealed class WageProtection(SeizureFigures figures, LegalSentences sentences)
{
    private const int DaysOfAWeek = 7;

    public (Yen Seizable, Reason Why) Of(Yen net, SeizureKind kind, Seizure seizure, DateOnly today)
    {
        var support = seizure.For.Is(SeizureFor.Support);
        var part = net.FractionDown(figures.At(support ? "support-share" : "wage-share", today));
        var beyond = net.LessAtLeastZero(Cap(kind, seizure, today));
        var seizable = kind == SeizureKind.Severance || part > beyond ? part : beyond;
        return (seizable, sentences.Reason(support ? "seizure.support" : "seizure.wage", ("amount", seizable), ("kept", net.LessAtLeastZero(seizable))));
    }

    private Yen Cap(SeizureKind kind, Seizure seizure, DateOnly today) => (kind == SeizureKind.Bonus ? PayCycle.Monthly : seizure.PayCycle.Match(cycle => cycle, () => PayCycle.Monthly)) switch
    {
        PayCycle.HalfMonthly => figures.Yen("wage-protected-half-month", today),
        PayCycle.TenDays => figures.Yen("wage-protected-ten-days", today),
        PayCycle.Weekly => figures.Yen("wage-protected-day", today) * DaysOfAWeek,
        PayCycle.Daily => figures.Yen("wage-protected-day", today),
        _ => figures.Yen("wage-protected-cap", today),
    };
}
