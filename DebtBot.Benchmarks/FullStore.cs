using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;

namespace DebtBot.Benchmarks;

/// <summary>Turn time beside many stored conversations against beside one.</summary>
internal static class FullStore
{
    private const double Target = 1.2;
    private const int AtOnce = 128, DocumentBytes = 1500;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var folder = Directory.CreateTempSubdirectory("debtbot-bench-");
        try
        {
            await Fill(["--Storage:Folder", folder.FullName], settings.Stored);
            await using var full = await ServerProcess.Start(Server.Turns, folder.FullName);
            await using var empty = await ServerProcess.Start(Server.Turns);
            await Throughput.WarmUp(full, settings.WarmUp);
            await Throughput.WarmUp(empty, settings.WarmUp);
            var (beside, alone) = await MedianPair(full, empty, settings);
            return [Line.RatioAtMost($"mean turn time, 16 clients, {settings.Stored:#,0} stored against 1", beside, alone, Target, "ms")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Short stretches by turns, and of these the pair with the median ratio: on a shared machine neighbours disturb one side at a time.</summary>
    public static async Task<(double Beside, double Alone)> MedianPair(ServerProcess full, ServerProcess empty, Settings settings)
    {
        List<(double Beside, double Alone)> pairs = [];
        for (var round = 0; round < (settings.Rounds * 2) + 1; round++)
        {
            var beside = await Throughput.Round(full, $"{round}", settings.Seconds / 2);
            var alone = await Throughput.Round(empty, $"{round}", settings.Seconds / 2);
            pairs.Add((beside.Mean, alone.Mean));
        }

        return pairs.OrderBy(pair => pair.Beside / pair.Alone).ElementAt(pairs.Count / 2);
    }

    /// <param name="host">The settings of a host.</param>
    public static async Task Fill(string[] host, int count)
    {
        var builder = WebApplication.CreateSlimBuilder([.. host, "--Storage:HotBytes", "0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration);
        await using var app = builder.Build();
        var store = app.Services.GetRequiredService<IConversationStore>();
        var watch = Stopwatch.StartNew();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (n, cancel) =>
            await store.TrySave(new("directline", n.ToString(CultureInfo.InvariantCulture)), RandomNumberGenerator.GetBytes(DocumentBytes), null, 0, cancel));
        await Console.Error.WriteLineAsync($"stored {count:#,0} conversations in {watch.Elapsed.TotalSeconds:0} s");
    }
}
