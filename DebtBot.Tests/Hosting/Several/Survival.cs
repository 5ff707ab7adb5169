using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Tests.Storage.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebtBot.Tests.Hosting.Several;

/// <summary>Three hosts under load are killed one after another and the database crashes: what was acknowledged is there once, nobody is answered twice, reminders fire once, and it goes on within seconds.
/// <c>chaos.sh</c> runs the long form: 300 people, two minutes, ten times.</summary>
[Collection(Fleet.OneAtATime)]
public sealed class Survival
{
    private const int Hosts = 3, TurnsPerConversation = 12;

    /// <summary>A reminder that a killed host had just taken up comes this much later.</summary>
    private const int HoldSeconds = 10;

    private static readonly int Seconds = Setting("DEBTBOT_CHAOS_SECONDS", 12), People = Setting("DEBTBOT_CHAOS_PEOPLE", 40), Crashes = Setting("DEBTBOT_CHAOS_CRASHES", 1);

    /// <summary>The long form asks for 5; beside other tests on a small machine a program takes longer to start.</summary>
    private static readonly int LongestAnswerSeconds = Setting("DEBTBOT_CHAOS_RECOVERY", 25);

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> acknowledged = new();
    private readonly ConcurrentQueue<(long From, long To)> outages = new();
    private double longest;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_when_hosts_are_killed_and_the_database_crashes()
    {
        await using var cluster = await PostgresCluster.Start();
        await using var fleet = new Fleet(await cluster.NewDatabase(), Hosts);
        await fleet.Start();
        using var inside = fleet.Inside();
        var archive = inside.Services.GetRequiredService<ConversationArchive>();
        var reminded = await Reminded(archive, fleet.Now);
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds));
        using var http = new HttpClient();
        var people = Enumerable.Range(0, People).Select(person => Talk(http, fleet, person, over.Token)).ToList();
        await Harm(fleet, cluster, over.Token);
        await Task.WhenAll(people);
        var late = await NotRemindedOnce(archive, reminded);
        for (var waited = 0; waited < HoldSeconds + 5 && late.Count > 0; waited++)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), Cancel);
            late = await NotRemindedOnce(archive, reminded);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{acknowledged.Values.Sum(ids => ids.Count)} messages acknowledged in {acknowledged.Count} conversations, longest wait {longest:0.00} s, {reminded.Count} reminders");
        Assert.NotEmpty(acknowledged);
        Assert.Empty(await Wrong(archive));
        Assert.Empty(late);
        Assert.InRange(longest, 0, LongestAnswerSeconds);
    }

    /// <summary>Kills each host in turn and starts it again; the database crashes in between.</summary>
    private async Task Harm(Fleet fleet, PostgresCluster cluster, CancellationToken over)
    {
        var (round, crashes, begun) = (0, 0, Stopwatch.StartNew());
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromSeconds(1.5), over);
                await fleet.Kill(round % Hosts);
                await Task.Delay(TimeSpan.FromSeconds(0.5), over);
                fleet.Start(round % Hosts);
                await fleet.UntilReady(round % Hosts);
                round++;
                if (crashes < Crashes && begun.Elapsed.TotalSeconds > Seconds * (crashes + 0.5) / (Crashes + 1))
                {
                    crashes++;
                    var down = Stopwatch.GetTimestamp();
                    await cluster.Down("QUIT");
                    await cluster.Up();
                    outages.Enqueue((down, Stopwatch.GetTimestamp()));
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over; whoever is down stays down, the others must do.
        }
    }

    private async Task Talk(HttpClient http, Fleet fleet, int person, CancellationToken over)
    {
        var random = new Random(person);
        var talker = new Talker(http, fleet.Addresses);
        for (var turn = 0; !over.IsCancellationRequested; turn++)
        {
            if (turn % TurnsPerConversation == 0)
            {
                await talker.Begin(fleet.Choose(random));
            }

            var (id, begun) = (string.Create(CultureInfo.InvariantCulture, $"{person}-{turn}"), Stopwatch.GetTimestamp());
            await talker.Say(fleet.Choose(random), turn % 3 == 0 ? "アイフルに50万" : "わからない", id);
            acknowledged.GetOrAdd(talker.Conversation, _ => new()).Enqueue($"c-{id}");
            Note(begun);
            await Task.Delay(random.Next(100, 1200), CancellationToken.None);
        }
    }

    /// <summary>How long an answer took, less the time in which the database itself was away: nobody can answer then.</summary>
    private void Note(long from)
    {
        var to = Stopwatch.GetTimestamp();
        var away = outages.Sum(outage => Math.Max(0, Math.Min(to, outage.To) - Math.Max(from, outage.From)));
        lock (outages)
        {
            longest = Math.Max(longest, (to - from - away) / (double)Stopwatch.Frequency);
        }
    }

    private static async Task<List<ConversationKey>> Reminded(ConversationArchive archive, DateTimeOffset now)
    {
        var keys = Enumerable.Range(0, People).Select(n => new ConversationKey("directline", $"reminded-{n}")).ToList();
        foreach (var (key, n) in keys.Select((key, n) => (key, n)))
        {
            var due = now.AddSeconds(n * (double)Seconds / People);
            var state = new ConversationState { Consent = new() { Reminders = true }, Reminders = [new("r", due, "reminder.neutral")] };
            Assert.True(await archive.TrySave(key, state.WithWakeUp(), 0, Cancel));
        }

        return keys;
    }

    /// <summary>Acknowledged messages that are not in their conversation exactly once, answered exactly once.</summary>
    private async Task<List<string>> Wrong(ConversationArchive archive)
    {
        var wrong = new List<string>();
        foreach (var (conversation, ids) in acknowledged)
        {
            var lines = (await archive.Load(new("directline", conversation), Cancel))?.State.Transcript ?? [];
            // The voices by turns: an answer that came twice, or a message that came twice, would make a second run of the same event.
            var runs = lines.Where((line, n) => n == 0 || lines[n - 1].EventId != line.EventId || lines[n - 1].Speaker != line.Speaker).ToList();
            wrong.AddRange(ids.Where(id => runs.Count(line => line.EventId == id && line.Speaker == Speaker.Person) != 1 || runs.Count(line => line.EventId == id && line.Speaker == Speaker.Bot) != 1));
        }

        return wrong;
    }

    private static async Task<List<string>> NotRemindedOnce(ConversationArchive archive, List<ConversationKey> keys)
    {
        var wrong = new List<string>();
        foreach (var key in keys)
        {
            var state = (await archive.Load(key, Cancel))!.State;
            if (state.Reminders.Count != 0 || state.Transcript.Count(line => line.EventId.StartsWith("reminder/", StringComparison.Ordinal)) != 1)
            {
                wrong.Add($"{key.Id}: {state.Transcript.Count}");
            }
        }

        return wrong;
    }

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
