using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>過払金を返してもらう権利の時効。取引が終わった時から10年。2020年4月1日から生じた分は、知った時から5年のこともある。</summary>
/// <remarks>民法166条1項、旧民法167条1項、平29改正附則10条4項、最判平21.1.22。途中で完済して借り直したときは、前の取引の終わりから数えることもある。裁判や催告による更新・猶予は扱わない。</remarks>
internal sealed class OverpaymentLimitation(InterestFigures figures)
{
    /// <param name="ended">When the dealings ended.</param>
    /// <param name="lastArose">The last day something was overpaid; null when not known.</param>
    /// <param name="breakFrom">When an earlier contract may have ended; null without a break.</param>
    public OverpaymentClaim Of(DateWindow ended, DateOnly? lastArose, DateOnly? breakFrom, DateOnly today)
    {
        var earliest = Periods.EndOf(breakFrom is { } before && before < ended.Earliest ? before : ended.Earliest, FewestYears(lastArose ?? ended.Latest));
        var completes = new DateWindow(earliest, Periods.EndOf(ended.Latest, Years("claim-years", ended.Latest)));
        var standing = completes.IsBefore(today) ? ClaimStanding.MayHaveCompleted : completes.Earliest >= today ? ClaimStanding.StillRunning : ClaimStanding.CannotTell;
        return new(standing, completes);
    }

    private int FewestYears(DateOnly lastArose) => Years(figures.Knows("claim-years-from-knowing", lastArose) ? "claim-years-from-knowing" : "claim-years", lastArose);

    private int Years(string id, DateOnly on) => (int)figures[id].At(on);
}
