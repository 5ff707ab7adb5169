using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>不法行為の賠償は、相手が損害と加害者を知った時から3年（生命・身体は5年）か、起きた時から20年の早いほう。知った日は相手にしか分からないので、始まりは、起きた日から、遅くとも知っていたと言える日までの幅で考える。</summary>
/// <remarks>
/// 民法724条・724条の2、旧民法724条、平29改正附則35条1項。相手が請求や裁判をした日、賠償を受け取った日には、もう知っている。
/// 20年が2020年3月31日までに過ぎたものは除斥期間。その例外の裁判例と、契約による安全配慮義務（民法167条）は見ない。
/// </remarks>
internal sealed class LongStop(LimitationPeriods periods)
{
    public static bool Applies(Debt debt) => debt.Kind.Is(CreditorKind.Victim) && debt.Contracted.IsGiven;

    /// <summary>The twenty years were a limit of another nature for what happened by March 2000.</summary>
    public bool IsExclusion(Debt debt) => debt.Contracted.Is(day => Periods.EndOf(day.Latest, years: Years(day.Latest)) < Reform.Day);

    /// <summary>From the act to the last day on which the other side can have learnt of it for the claim not to end by the twenty years first.</summary>
    /// <param name="start">As known so far.</param>
    /// <param name="years">The shorter period, from knowing.</param>
    public DateWindow Widened(Debt debt, DateWindow start, int years)
    {
        if (!Applies(debt))
        {
            return start;
        }

        var last = debt.Contracted.Match(day => day.Latest.AddYears(Years(day.Latest) - years), () => start.Latest);
        var known = debt.Events.Where(ShowsKnowledge).Select(happened => happened.On.Latest).Concat(Told(debt.LastPayment, debt.DueDate, debt.FirstUnpaid)).Append(last).Min();
        return known > start.Latest ? new(start.Earliest, known) : start;
    }

    private int Years(DateOnly act) => periods.LongStop(act);

    private static IEnumerable<DateOnly> Told(params IEnumerable<Answer<DateWindow>> days) => days.Where(day => day.IsGiven).Select(day => day.Match(known => known.Latest, () => DateOnly.MaxValue));

    private static bool ShowsKnowledge(LimitationEvent happened) => happened.Kind is not (LimitationEventKind.RepresentativeSettled or LimitationEventKind.SuccessionSettled
        or LimitationEventKind.MarriageDissolved or LimitationEventKind.DisasterEnded or LimitationEventKind.DischargeFiled or LimitationEventKind.DischargeDecided);
}
