using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace DebtBot.Benchmarks;

/// <summary>Clients over HTTP. Each talks in a conversation of its own and begins a new one every thirty turns, as people do.</summary>
internal sealed class Load(Uri server, string run) : IDisposable
{
    public const int TurnsPerConversation = 30;

    /// <summary>What people write, in turn.</summary>
    public static readonly string[] Sentences =
        ["こんばんは", "アイフルに50万円、プロミスに30万円借りています", "最後に払ったのは平成25年ごろです", "わからない", "手取りは18万円くらい", "家賃は5万2千円です", "はい", "裁判所から特別送達が来ました"];

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = server };

    /// <summary>Every client asks again as soon as it is answered.</summary>
    public async Task<Stretch> Closed(int clients, double seconds)
    {
        var times = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var turn = 0; watch.Elapsed.TotalSeconds < seconds; turn++)
            {
                times.Add(await Turn(client, turn));
            }
        })));
        return new([.. times], watch.Elapsed.TotalSeconds);
    }

    /// <summary>A turn begins every so often, whether the one before was answered or not; waiting for a late start counts.</summary>
    public async Task<Stretch> Steady(int perSecond, double seconds)
    {
        var times = new ConcurrentBag<double>();
        var running = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var n = 0; n < perSecond * seconds; n++)
        {
            var planned = (double)n / perSecond;
            while (watch.Elapsed.TotalSeconds < planned)
            {
                await Task.Delay(1);
            }

            var (client, turn) = (n % 64, n / 64);
            running.Add(Task.Run(async () =>
            {
                await Turn(client, turn);
                times.Add((watch.Elapsed.TotalSeconds - planned) * 1000);
            }));
        }

        await Task.WhenAll(running);
        return new([.. times], watch.Elapsed.TotalSeconds);
    }

    public void Dispose() => http.Dispose();

    /// <summary>Milliseconds until the answer was read.</summary>
    private async Task<double> Turn(int client, int turn)
    {
        var conversation = string.Create(CultureInfo.InvariantCulture, $"{run}-{client}-{turn / TurnsPerConversation}");
        var asked = new Asked(string.Create(CultureInfo.InvariantCulture, $"{conversation}|{turn:0000000}"), Sentences[turn % Sentences.Length]);
        var begun = Stopwatch.GetTimestamp();
        using var reply = await http.PostAsJsonAsync($"/turn/{conversation}", asked);
        reply.EnsureSuccessStatusCode();
        await reply.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}

/// <summary>What one stretch of load took: milliseconds per turn, and its length.</summary>
internal sealed record Stretch(double[] Milliseconds, double Seconds)
{
    public double PerSecond => Milliseconds.Length / Seconds;

    public double Mean => Milliseconds.Average();

    public double Percentile(double share) => Milliseconds.Order().ElementAt((int)(share * (Milliseconds.Length - 1)));
}
