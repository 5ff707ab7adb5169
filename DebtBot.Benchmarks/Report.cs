using System.Diagnostics;

namespace DebtBot.Benchmarks;

/// <summary>Measures everything and prints one table; the exit code is the number of targets missed.</summary>
internal static class Report
{
    private static readonly (string Name, Func<Settings, Task<IReadOnlyList<Line>>> Measure)[] Parts =
    [
        ("answers to questions", AnswerSearchTimes.Measure),
        ("understanding", Understanding.Measure),
        ("beside Microsoft's recognizers", BesideMicrosoft.Measure),
        ("law module", LawModule.Measure),
        ("the pure turn", PureTurn.Measure),
        ("a long ledger", LedgerRecalculation.Measure),
        ("cold start", ColdStart.Measure),
        ("throughput", Throughput.Measure),
        ("steady load and memory", SteadyLoad.Measure),
        ("LINE beside the web", LineTurns.Measure),
        ("cost without the store", WithoutStore.Measure),
        ("price of a turn", PriceOfATurn.Measure),
        ("a full store", FullStore.Measure),
        ("postgresql", PostgreSqlLoad.Measure),
        ("postgresql: one host killed", PostgreSqlKilled.Measure),
        ("full postgresql", PostgreSqlLoad.MeasureFull),
    ];

    public static async Task<int> Run(Settings settings)
    {
        var lines = new List<Line>();
        foreach (var (name, measure) in Parts.Where(part => part.Name.StartsWith(settings.Only, StringComparison.Ordinal)))
        {
            var watch = Stopwatch.StartNew();
            lines.AddRange(await measure(settings));
            await Console.Error.WriteLineAsync($"{name}: {watch.Elapsed.TotalSeconds:0} s");
        }

        Console.WriteLine($"{"what",-62} {"target",-16} {"measured",-18} {"reference",-18} {"ratio",-7} verdict");
        lines.ForEach(line => Console.WriteLine(
            $"{line.What,-62} {line.Target,-16} {line.Measured,-18} {line.Reference ?? "-",-18} {(line.Ratio is { } ratio ? $"{ratio:0.00}" : "-"),-7} {(line.Reached ? "reached" : "MISSED")}"));
        return lines.Count(line => !line.Reached);
    }

    public static double Median(this IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
}
