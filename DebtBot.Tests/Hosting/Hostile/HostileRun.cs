using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Hosting.Hostile;

/// <summary>Requests that mean harm, over all endpoints, while others talk. Short here; hostile.sh runs the long form.</summary>
public sealed class HostileRun(ITestOutputHelper output)
{
    private const string Secret = "鮫島質店に七十七万円";
    private const int Lorises = 30, Others = 4, Tenths = 10;

    /// <summary>What is measured after the third tenth: everything has been touched once.</summary>
    private const int Warm = 2;

    /// <summary>Many attackers wait for a server that lets them wait; more of them send more a second.</summary>
    private static readonly int Attackers = Setting("DEBTBOT_HOSTILE_ATTACKERS", 24), Requests = Setting("DEBTBOT_HOSTILE_REQUESTS", 6_000), PerSecond = Setting("DEBTBOT_HOSTILE_PER_SECOND", 500);

    /// <summary>The attackers run on the same two cores as the bot; in the suite other tests do, too.</summary>
    private static readonly int MostSlower = Setting("DEBTBOT_HOSTILE_RATIO", 10), MostGrowth = 60;

    /// <summary>How long others talk alone, once before and once after it.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(Setting("DEBTBOT_HOSTILE_QUIET", 3));

    /// <summary>Milliseconds that nobody notices: on a quiet machine a tiny wait may grow more than so many times. The long form knows no such mercy.</summary>
    private static readonly int Unnoticed = Setting("DEBTBOT_HOSTILE_UNNOTICED", 100);

    private readonly ConcurrentDictionary<int, int> statuses = new();
    private readonly ConcurrentQueue<string> faults = new();
    private string victimId = "";

    [Fact]
    public async Task Hostile_requests_break_nothing_leak_nothing_and_slow_nobody_down()
    {
        await using var target = await HostileTarget.Start();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = target.Address, Timeout = TimeSpan.FromSeconds(30) };
        using var calm = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = target.Address };
        var victim = await Person.Begin(calm, "192.0.2.1");
        victimId = victim.Conversation;
        await victim.Say(Secret);
        await Talk(calm, TimeSpan.FromSeconds(2), CancellationToken.None);
        var quiet = await Talk(calm, Quiet, CancellationToken.None);
        using var over = new CancellationTokenSource();
        var lorises = Enumerable.Range(0, Lorises).Select(_ => RawAttacks.SlowLoris(target.Address, over.Token)).ToList();
        var attacked = Talk(calm, TimeSpan.MaxValue, over.Token);
        var memory = await Attack(target, http, victim.Conversation);
        await over.CancelAsync();
        await Task.WhenAll(lorises);
        var during = await attacked;
        quiet.AddRange(await Talk(calm, Quiet, CancellationToken.None));
        Report(memory, Percentile(quiet), during);
        Assert.False(target.HasEnded, "The program ended.");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(20)));
        Assert.True(Names(await victim.Read()), "The victim's own words are gone.");
        Assert.True(memory[^1] - memory[Warm] < MostGrowth, $"Memory grew from {memory[Warm]:F0} to {memory[^1]:F0} MB.");
        Assert.True(Percentile(during) < Math.Max(Unnoticed, MostSlower * Percentile(quiet)), $"Others waited {Percentile(during):F1} ms (p99), {Percentile(quiet):F1} ms when it was quiet.");
    }

    /// <summary>All attackers together at a steady pace. The memory after each tenth.</summary>
    private async Task<double[]> Attack(HostileTarget target, HttpClient http, string victim)
    {
        var attackers = Enumerable.Range(0, Attackers).Select(seed => new Attacker(target, http, seed, victim, Seen)).ToList();
        foreach (var attacker in attackers)
        {
            await attacker.Begin();
        }

        var (begun, sent, memory) = (Stopwatch.StartNew(), 0, new double[Tenths]);
        await Task.WhenAll(attackers.Select(async attacker =>
        {
            while (Interlocked.Increment(ref sent) is var mine && mine <= Requests)
            {
                var early = TimeSpan.FromSeconds((double)mine / PerSecond) - begun.Elapsed;
                await Task.Delay(early > TimeSpan.Zero ? early : TimeSpan.Zero);
                await attacker.Once();
                if (mine % (Requests / Tenths) == 0)
                {
                    memory[(mine / (Requests / Tenths)) - 1] = target.Memory;
                }
            }
        }));
        return memory;
    }

    /// <summary>Milliseconds until other people's messages are durable and answered, in their order.</summary>
    private static async Task<List<double>> Talk(HttpClient http, TimeSpan longest, CancellationToken over)
    {
        var (times, begun) = (new ConcurrentQueue<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Others).Select(async other =>
        {
            for (var person = 0; begun.Elapsed < longest && !over.IsCancellationRequested; person++)
            {
                var one = await Person.Begin(http, $"198.51.{other}.{person % 250}");
                for (var message = 0; message < 8 && !over.IsCancellationRequested; message++)
                {
                    var asked = Stopwatch.GetTimestamp();
                    await one.Say("アコムに50万円、最後に返したのは去年です");
                    times.Enqueue(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                    await Task.Delay(20, CancellationToken.None);
                }
            }
        }));
        return [.. times];
    }

    private void Seen(string what, int status, string body)
    {
        statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
        if (status is 500 or 502 or 504)
        {
            faults.Enqueue($"{status}: {what}");
        }

        if (Names(body) || (what == "raw" && body.Contains(victimId, StringComparison.Ordinal)) || body.Contains("root:x:", StringComparison.Ordinal) || body.Contains("   at ", StringComparison.Ordinal))
        {
            faults.Enqueue($"Leak: {what}: {body[..Math.Min(200, body.Length)]}");
        }
    }

    /// <summary>As letters or as JSON writes them.</summary>
    private static bool Names(string body) => body.Contains("鮫島", StringComparison.Ordinal) || body.Contains(@"\u9BAB\u5CF6", StringComparison.OrdinalIgnoreCase);

    private void Report(double[] memory, double quiet, List<double> during) => output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{Requests} hostile requests: {string.Join(", ", statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}×{one.Value}"))}; memory after each tenth {Row(memory)} MB; others' p99 {quiet:F1} → {Percentile(during):F1} ms ({Percentile(during) / quiet:F2} ×), by tenths {Row(during.Chunk((during.Count / Tenths) + 1).Select(Percentile))}"));

    private static string Row(IEnumerable<double> values) => string.Join(' ', values.Select(value => value.ToString("F0", CultureInfo.InvariantCulture)));

    private static double Percentile(IReadOnlyCollection<double> times) => times.Order().ElementAt((int)(times.Count * 0.99));

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    /// <summary>Somebody who only wants to talk.</summary>
    private sealed class Person(HttpClient http, string from, string token, string conversation)
    {
        public string Conversation => conversation;

        public static async Task<Person> Begin(HttpClient http, string from)
        {
            var begun = (await (await Send(http, from, HttpMethod.Post, "/webchat/token", null, null)).Content.ReadFromJsonAsync<JsonObject>())!;
            return new(http, from, $"{begun["token"]}", $"{begun["conversationId"]}");
        }

        public async Task Say(string text)
        {
            var answer = await Send(http, from, HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", token, new JsonObject { ["type"] = "message", ["text"] = text });
            Assert.True(answer.IsSuccessStatusCode, $"Somebody who only wanted to talk got {(int)answer.StatusCode}.");
        }

        public async Task<string> Read() => await (await Send(http, from, HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities", token, null)).Content.ReadAsStringAsync();

        private static Task<HttpResponseMessage> Send(HttpClient http, string from, HttpMethod method, string path, string? token, JsonObject? body)
        {
            var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
            request.Headers.Add("X-Forwarded-For", from);
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            return http.SendAsync(request);
        }
    }
}
