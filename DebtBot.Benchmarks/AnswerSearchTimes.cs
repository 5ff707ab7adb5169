using System.Diagnostics;
using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Knowledge;

namespace DebtBot.Benchmarks;

/// <summary>Loading the law book and the index of answers, first thing in the process, and then finding answers.</summary>
internal static class AnswerSearchTimes
{
    private const double LoadTarget = 300, IndexTarget = 300, P99Target = 2;
    private const int WarmUp = 2000, Counted = 5000;

    private static readonly string[] Questions =
    [
        "家族にばれますか", "じこうってなに？", "返さへんかったら捕まるん？", "明日の天気は？", "ブラックリスとって何年",
        "裁判所の封筒をずっと放置していたのですが、このまま受け取らないでいると給料を差し押さえられてしまうのでしょうか",
    ];

    public static Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var begun = Stopwatch.GetTimestamp();
        var law = LawBook.Load();
        var loaded = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        begun = Stopwatch.GetTimestamp();
        var index = new AnswerIndex(law.Answers);
        var indexed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        Run(index, WarmUp);
        var times = Run(index, Counted);
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            Line.Below("LawBook.Load, cold", loaded, LoadTarget, "ms"),
            Line.Below("index of the answers, cold", indexed, IndexTarget, "ms"),
            Line.Below("finding an answer, p99", new Stretch(times, times.Sum()).Percentile(0.99), P99Target, "ms"),
        ]);
    }

    /// <summary>Milliseconds of each search.</summary>
    private static double[] Run(AnswerIndex index, int searches)
    {
        var times = new double[searches];
        for (var search = 0; search < searches; search++)
        {
            var begun = Stopwatch.GetTimestamp();
            index.Judge(Questions[search % Questions.Length]);
            times[search] = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }

        return times;
    }
}
