using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Storage;

namespace DebtBot.Tests.Hosting;

/// <summary>Somebody talks to the real program while a collector and Prometheus look: they see times by channel, and no word and no id of anybody.</summary>
public sealed class ObservedHost
{
    private const string Words = "夫に内緒でアコムに50万円";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Prometheus_sees_turns_by_channel_and_nobody()
    {
        using var folder = new TempFolder();
        var (people, metrics) = (Free(), Free());
        using var bot = Start(people, folder, "--Telemetry:MetricsAddress", metrics.ToString().TrimEnd('/'));
        using var http = new HttpClient();
        try
        {
            await ServedBot.UntilServing(people, bot);
            var said = await Talk(http, people);
            var scraped = await http.GetStringAsync(new Uri(metrics, "/metrics"), Cancel);
            Assert.Matches("""debtbot_turn_duration_seconds_count\{[^}]*channel="directline"[^}]*\} [1-9]""", scraped);
            Assert.Contains("http_server_request_duration_seconds", scraped, StringComparison.Ordinal);
            Assert.Contains("""http_route="/v3/directline/conversations/{conversation}/activities""", scraped, StringComparison.Ordinal);
            Assert.All(said, secret => Assert.DoesNotContain(secret, scraped, StringComparison.OrdinalIgnoreCase));
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(people, "/metrics"), Cancel)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(metrics, "/"), Cancel)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync(new Uri(metrics, "/webchat/token"), null, Cancel)).StatusCode);
        }
        finally
        {
            bot.Kill();
        }
    }

    [Fact]
    public async Task A_collector_gets_traces_and_metrics_and_nobody()
    {
        using var folder = new TempFolder();
        await using var collector = await Collector.Start();
        var people = Free();
        using var bot = Start(people, folder, "--OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf", "--OTEL_METRIC_EXPORT_INTERVAL", "300",
            "--OTEL_BSP_SCHEDULE_DELAY", "200", "--Telemetry:TraceShare", "1");
        using var http = new HttpClient();
        try
        {
            await ServedBot.UntilServing(people, bot);
            var said = await Talk(http, people);
            await collector.Until(("/v1/traces", "Said"), ("/v1/metrics", "debtbot.turn.duration"));
            Assert.All(said, secret => Assert.DoesNotContain(collector.Received, one => one.Body.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        }
        finally
        {
            bot.Kill();
        }
    }

    [Theory]
    [InlineData("Telemetry:MetricsAddress", "9464")]
    [InlineData("Telemetry:OtlpEndpoint", "collector")]
    [InlineData("Telemetry:TraceShare", "2")]
    [InlineData("Telemetry:MetricAddress", "http://127.0.0.1:9464")]
    public async Task A_wrong_setting_stops_the_start_by_name(string setting, string value)
    {
        using var folder = new TempFolder();
        using var bot = Start(Free(), folder, "--" + setting, value);
        Assert.Contains(setting, await bot.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        await bot.WaitForExitAsync(Cancel);
        Assert.Equal(1, bot.ExitCode);
    }

    [Fact]
    public async Task Lost_keys_show_before_the_next_start()
    {
        using var folder = new TempFolder();
        var people = Free();
        using var bot = Start(people, folder);
        using var http = new HttpClient();
        try
        {
            await ServedBot.UntilServing(people, bot);
            await Until(async () => (await http.GetAsync(new Uri(people, "/health/ready"), Cancel)).IsSuccessStatusCode);
            Directory.Move(folder.File("data/keys"), folder.File("lost"));
            await Until(async () => !(await http.GetAsync(new Uri(people, "/health/ready"), Cancel)).IsSuccessStatusCode);
            var answer = await http.GetAsync(new Uri(people, "/health/ready"), Cancel);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("keys", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        }
        finally
        {
            bot.Kill();
        }
    }

    private static Uri Free() => new($"http://127.0.0.1:{ServedBot.FreePort()}");

    private static Process Start(Uri people, TempFolder folder, params string[] more) => ServedBot.Start(people, folder.Path, more);

    private static async Task Until(Func<Task<bool>> done)
    {
        for (var attempt = 0; attempt < 200 && !await done(); attempt++)
        {
            await Task.Delay(50, Cancel);
        }
    }

    /// <summary>A conversation with words, an id, a token and a sheet; all of it must be seen nowhere.</summary>
    private static async Task<IReadOnlyList<string>> Talk(HttpClient http, Uri people)
    {
        var begun = (await (await http.PostAsync(new Uri(people, "/webchat/token"), null, Cancel)).Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
        var (token, conversation) = ($"{begun["token"]}", $"{begun["conversationId"]}");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var activities = new Uri(people, $"/v3/directline/conversations/{conversation}/activities");
        foreach (var (words, id) in new[] { (Words, "my-own-id-1"), ("相談シート", "my-own-id-2") })
        {
            var body = new JsonObject { ["type"] = "message", ["text"] = words, ["channelData"] = new JsonObject { ["clientActivityID"] = id } };
            Assert.True((await http.PostAsync(activities, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), Cancel)).IsSuccessStatusCode);
        }

        var answers = await http.GetStringAsync(activities, Cancel);
        var sheet = System.Text.RegularExpressions.Regex.Match(answers, "/sheet/[A-Za-z0-9_-]+").Value;
        Assert.True((await http.GetAsync(new Uri(people, sheet), Cancel)).IsSuccessStatusCode);
        return ["アコム", "50万", "内緒", conversation, token, "my-own-id", sheet["/sheet/".Length..]];
    }

    /// <summary>Takes what OpenTelemetry sends; protobuf holds text as it is.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly HttpListener listener = new();

        public ConcurrentQueue<(string Path, string Body)> Received { get; } = new();

        public string Address { get; } = $"http://127.0.0.1:{ServedBot.FreePort()}";

        public static Task<Collector> Start()
        {
            var collector = new Collector();
            collector.listener.Prefixes.Add(collector.Address + "/");
            collector.listener.Start();
            _ = collector.Take();
            return Task.FromResult(collector);
        }

        public async Task Until(params (string Path, string Word)[] wanted)
        {
            await ObservedHost.Until(() => Task.FromResult(wanted.All(Has)));
            Assert.All(wanted, one => Assert.True(Has(one), $"Nothing with {one.Word} came to {one.Path}"));

            bool Has((string Path, string Word) one) => Received.Any(got => got.Path == one.Path && got.Body.Contains(one.Word, StringComparison.Ordinal));
        }

        public ValueTask DisposeAsync()
        {
            listener.Close();
            return default;
        }

        private async Task Take()
        {
            try
            {
                while (await listener.GetContextAsync() is var context)
                {
                    using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
                    Received.Enqueue((context.Request.Url!.AbsolutePath, await reader.ReadToEndAsync()));
                    context.Response.Close();
                }
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The test is over.
            }
        }
    }
}
