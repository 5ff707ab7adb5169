using System.Diagnostics;
using System.Globalization;
using System.Text;
using DebtBot.Channels.Line;

namespace DebtBot.Tests.Channels.Line;

/// <summary>The real program is killed twenty times between saving and delivering, while LINE is slow. Each person writes once; each gets exactly one answer.</summary>
public sealed class KilledOnLine : IDisposable
{
    private const int Kills = 20, PeopleARound = 12, AtOnce = 6;

    /// <summary>Between two starts the program's clock moves on by this much: what a kill left is due, and reply tokens still live, even when the next kill comes before it was noted.</summary>
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(16);

    private static readonly DateTimeOffset Start = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9));

    private readonly string folder = Directory.CreateTempSubdirectory("debtbot-").FullName;
    private readonly Uri address = new($"http://127.0.0.1:{ServedBot.FreePort()}");
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly HashSet<string> acknowledged = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_acknowledged_message_is_answered_once()
    {
        await using var line = await LineStandIn.Start();
        line.Slowness = TimeSpan.FromMilliseconds(60);
        for (var round = 0; round <= Kills; round++)
        {
            using var bot = Run(line, round);
            try
            {
                await UntilServing(bot);
                await UntilAnswered(line);
                if (round < Kills)
                {
                    await Write(line, round);
                }
            }
            finally
            {
                bot.Kill();
                await bot.WaitForExitAsync(CancellationToken.None);
            }
        }

        Assert.True(acknowledged.Count >= Kills, $"only {acknowledged.Count} were acknowledged");
        Assert.Empty(line.Violations);
        var twice = line.Delivered.GroupBy(one => one.To).Where(one => one.Count() > 1).Select(one => $"{one.Key} {string.Join(", ", one.Select(each => each.Pushed ? "pushed" : "replied"))}");
        Assert.True(!twice.Any(), "told twice: " + string.Join("; ", twice));
        Assert.True(!acknowledged.Except(line.Delivered.Select(one => one.To)).Any(), "lost: " + string.Join("; ", acknowledged.Except(line.Delivered.Select(one => one.To))));
        Assert.Contains(line.Calls, call => call.Path.EndsWith("/reply", StringComparison.Ordinal) && call.Status == 400);
    }

    public void Dispose()
    {
        http.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>People write until the round is cut off; it is cut off as soon as some were acknowledged and their answers are on the way.</summary>
    private async Task Write(LineStandIn line, int round)
    {
        var next = round * PeopleARound;
        var enough = acknowledged.Count + 2 + (round % 5);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Volatile.Read(ref next) < (round + 1) * PeopleARound && Count() < enough)
            {
                await Post(line, LineEvents.User(100 + Interlocked.Increment(ref next)));
            }
        }));
    }

    private int Count()
    {
        lock (acknowledged)
        {
            return acknowledged.Count;
        }
    }

    private async Task Post(LineStandIn line, string user)
    {
        var said = LineEvents.Text(user, "返せない", line.NewToken(user));
        while (!await Taken(LineEvents.Body(said)))
        {
            said = said.Again();
        }

        lock (acknowledged)
        {
            acknowledged.Add(user);
        }
    }

    /// <summary>False when the bot asks to be called again, as a busy one does.</summary>
    private async Task<bool> Taken(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, LineEndpoint.Path)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(LineSignature.Header, LineSignature.Of(Encoding.UTF8.GetBytes(body), LineHost.Secret));
        using var response = await http.SendAsync(request, Cancel);
        return response.StatusCode == System.Net.HttpStatusCode.ServiceUnavailable ? false : response.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }

    private Process Run(LineStandIn line, int round)
    {
        string[] arguments =
        [
            typeof(global::DebtBot.Hosting.ConversationLoop).Assembly.Location, "--urls", address.ToString(), "--now", (Start + (round * BetweenRounds)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
            "--Storage:Folder", Path.Combine(folder, "data"), "--Logging:LogLevel:Default", "Warning", "--Delivery:SweepSeconds", "1",
            "--Line:ChannelSecret", LineHost.Secret, "--Line:ChannelAccessToken", LineStandIn.Token, "--Line:ApiBase", line.Address.ToString(), "--Line:DataBase", line.Address.ToString(),
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true })!;
    }

    private async Task UntilServing(Process bot)
    {
        for (var attempt = 0; attempt < 600 && !bot.HasExited; attempt++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(address, "/healthz"), Cancel);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, Cancel);
            }
        }

        throw new InvalidOperationException("The bot did not start: " + await bot.StandardError.ReadToEndAsync(Cancel));
    }

    /// <summary>What the round before left is brought by the first sweep; it is written off a moment later. Only then is the next one cut off.</summary>
    private async Task UntilAnswered(LineStandIn line)
    {
        for (var wait = 0; wait < 1_200 && acknowledged.Except(line.Delivered.Select(one => one.To)).Any(); wait++)
        {
            await Task.Delay(25, Cancel);
        }

        await Task.Delay(200, Cancel);
    }
}
