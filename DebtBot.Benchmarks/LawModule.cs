using System.Diagnostics;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Benchmarks;

/// <summary>The law module alone: reading all its data, and the whole report on a person with thirty debts.</summary>
internal static class LawModule
{
    private const double LoadTarget = 300, TriageTarget = 200;

    // So many that the compiler has settled; with 3,000 the last of its work falls into what is counted.
    private const int WarmUp = 15_000, Counted = 5_000;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 21, 0, 0, JapanTime.Offset);

    public static Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var begun = Stopwatch.GetTimestamp();
        var law = LawBook.Load();
        var load = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        var file = ThirtyDebts.Case;
        Run(law, file, WarmUp);
        var times = Run(law, file, Counted);
        var triage = new Stretch(times, times.Sum());
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            Line.Below("law: load, cold", load, LoadTarget, "ms"),
            Line.Below("law: triage of 30 debts, mean", triage.Mean, TriageTarget, "us"),
            Line.Below("law: triage of 30 debts, p50", triage.Percentile(0.5), TriageTarget, "us"),
        ]);
    }

    /// <summary>Microseconds of each report. The case is a new record each time, as after every answer, so nothing remembered helps.</summary>
    private static double[] Run(LawBook law, CaseFile file, int reports)
    {
        var times = new double[reports];
        for (var n = 0; n < reports; n++)
        {
            var fresh = file with { Reserve = new Yen(n) };
            var begun = Stopwatch.GetTimestamp();
            Whole(law.Triage(fresh, Now));
            times[n] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
        }

        return times;
    }

    /// <summary>Every topic: what the unknowns are gathered from, and the rest.</summary>
    private static void Whole(TriageReport report) => _ = (report.Unknowns, report.Urgency, report.Authenticity, report.Scrivener, report.Fees, report.Documents, report.Referrals, report.Family, report.Negotiation, report.Doors);
}
