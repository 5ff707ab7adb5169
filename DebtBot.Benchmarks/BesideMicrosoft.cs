using System.Diagnostics;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Tests;
using DebtBot.Tests.Specs.JapaneseText;

namespace DebtBot.Benchmarks;

/// <summary>Our readers beside Microsoft's Japanese recognizers (npm) on the same utterances, under the same rules: values read, utterances fully right, time.</summary>
internal static class BesideMicrosoft
{
    private const string Clients = "DebtBot.Tests/Clients";
    private const int Warmup = 3;

    private static readonly DateOnly Today = new(2026, 1, 15);
    private static readonly string[] Files = ["utterances.yaml", "own-utterances.yaml", "unseen-utterances.yaml", "fresh-utterances.yaml", "later-utterances.yaml"];

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var spoken = Files.SelectMany(Utterance.Load).Where(IsComparable).DistinctBy(item => item.Id).ToList();
        if (!Directory.Exists(Path.Combine(Repository.Root, Clients, "node_modules/@microsoft/recognizers-text-suite")))
        {
            await Console.Error.WriteLineAsync($"Microsoft's recognizers are not installed: (cd {Clients} && npm ci)");
            return [];
        }

        var theirs = await Theirs(spoken);
        var ours = Ours(spoken);
        Console.WriteLine($"{"",-30} {"values read",-16} {"fully right",-16} {"median time",-14} mean time");
        foreach (var (name, part) in Parts(spoken))
        {
            Print($"{name}: ours", part, ours);
            Print($"{name}: Microsoft's", part, theirs);
        }

        return
        [
            Line.RatioAtLeast("utterances fully right, beside Microsoft's recognizers", spoken.Count(item => ours[item.Id].IsRight(item)), spoken.Count(item => theirs[item.Id].IsRight(item)), 1.0, "utterances"),
            Line.RatioAtMost("median time per utterance, beside Microsoft's recognizers", ours.Values.Select(read => read.Micros).Median(), theirs.Values.Select(read => read.Micros).Median(), 1.0, "µs"),
        ];
    }

    /// <summary>Left out for both: わからない and なし, which no recognizer of Microsoft's means to read.</summary>
    private static bool IsComparable(Utterance item) =>
        item.Expected is { } expected && expected.OfType<JsonObject>().All(entity => entity["type"]!.ToString() != "unknown" && entity["from_context"] is null && entity["value"]?.ToString() != "0");

    private static IEnumerable<(string Name, IReadOnlyList<Utterance> Part)> Parts(IReadOnlyList<Utterance> spoken)
    {
        foreach (var type in new[] { "money", "count", "age", "percent", "date", "duration" })
        {
            yield return (type, [.. spoken.Where(item => item.Expected!.Any(entity => entity!["type"]!.ToString() == type))]);
        }

        yield return ("nothing to read", [.. spoken.Where(item => item.Expected!.Count == 0)]);
        yield return ("all", spoken);
    }

    private static void Print(string name, IReadOnlyList<Utterance> part, Dictionary<string, Read> reads)
    {
        var values = part.SelectMany(item => item.Expected!.OfType<JsonObject>().SelectMany(Neutral.OfOurs).Select(value => reads[item.Id].Values.Contains(value))).ToList();
        var micros = part.Select(item => reads[item.Id].Micros).ToList();
        Console.WriteLine($"{name,-30} {$"{values.Count(hit => hit)} of {values.Count}",-16} {$"{part.Count(item => reads[item.Id].IsRight(item))} of {part.Count}",-16} {$"{micros.Median():#,0.0} µs",-14} {micros.Average():#,0.0} µs");
    }

    private static Dictionary<string, Read> Ours(IReadOnlyList<Utterance> spoken)
    {
        var reader = new JapaneseReader();
        for (var round = 0; round < Warmup; round++)
        {
            spoken.ToList().ForEach(item => reader.Read(item.Text, Today));
        }

        return spoken.ToDictionary(item => item.Id, item =>
        {
            var begun = Stopwatch.GetTimestamp();
            var entities = reader.Read(item.Text, Today);
            var micros = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            var values = entities.Select(EntityJson.Of).SelectMany(Neutral.OfOurs).ToHashSet();
            return new Read(values, [.. values.Select(value => new HashSet<string> { value })], micros);
        });
    }

    private static async Task<Dictionary<string, Read>> Theirs(IReadOnlyList<Utterance> spoken)
    {
        var start = new ProcessStartInfo("node", ["recognizers.mjs", $"{Today:yyyy-MM-dd}"]) { WorkingDirectory = Path.Combine(Repository.Root, Clients), RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        foreach (var item in spoken)
        {
            await node.StandardInput.WriteLineAsync(new JsonObject { ["id"] = item.Id, ["text"] = item.Text }.ToJsonString());
        }

        node.StandardInput.Close();
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToDictionary(line => line["id"]!.ToString(), line =>
        {
            var results = line["results"]!.AsArray().OfType<JsonObject>().Select(Neutral.OfTheirs).ToList();
            return new Read([.. results.SelectMany(result => result.Values)], [.. results.Where(result => result.Claims).Select(result => result.Values.ToHashSet())], line["micros"]!.GetValue<double>());
        });
    }

    /// <param name="Values">Everything read, in every way it may be put.</param>
    /// <param name="Claims">Each result that must stand in the expectation, in every way it may be put.</param>
    private sealed record Read(HashSet<string> Values, IReadOnlyList<HashSet<string>> Claims, double Micros)
    {
        /// <summary>Every expected value was read and nothing was claimed that was not said.</summary>
        public bool IsRight(Utterance item)
        {
            var expected = item.Expected!.OfType<JsonObject>().SelectMany(Neutral.OfOurs).ToHashSet();
            return expected.IsSubsetOf(Values) && Claims.All(claim => claim.Overlaps(expected));
        }
    }
}
