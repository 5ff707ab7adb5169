using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Channels.BotFramework;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>Every approved conversation, carried over HTTP through our page, LINE and Teams at once, leaves the case and the progress it has in memory, and each channel shows what was said.
/// A conversation with a second ear needs a model and is left to the tests of that.</summary>
public sealed class TranscriptsOnEveryChannel
{
    private const int Together = 12;

    private static readonly Conversation Talk = DebtBotConversation.Create(LawBook.Load());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_is_the_same_on_every_channel()
    {
        await using var microsoft = new MicrosoftStandIn();
        await microsoft.Start();
        await using var host = await LineHost.Start(null, [.. microsoft.Settings(), "DirectLine:MessagesPerMinute=100000", "DirectLine:TokensPerMinute=100000", "Limits:RequestsPerMinute=1000000", "Limits:ModestPerMinute=1000000"]);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        var chats = Repository.Files("*.chat", "DebtBot.Tests").Order().Select(file => (File: Repository.Relative(file), Chat: ChatFile.Parse(File.ReadAllText(file)))).Where(one => !one.Chat.SecondEar).ToList();
        Assert.True(chats.Count >= 150, $"only {chats.Count} conversations");
        var numbered = chats.Index().ToList();

        // The host has one clock: those that move it go one by one, the others together with those of the same hour.
        foreach (var one in numbered.Where(one => MovesTheClock(one.Item.Chat)))
        {
            await Same(one);
        }

        foreach (var hour in numbered.Where(one => !MovesTheClock(one.Item.Chat)).GroupBy(one => one.Item.Chat.Today))
        {
            host.Clock.Now = hour.Key;
            await Parallel.ForEachAsync(hour, new ParallelOptions { MaxDegreeOfParallelism = Together, CancellationToken = Cancel }, (one, _) => new(Same(one)));
        }

        Assert.Empty(host.Line.Violations);

        async Task Same((int Index, (string File, ChatFile Chat) Item) one)
        {
            var faults = await Play(host, one.Item.Chat, new OnTheWeb(host, http), new OnLine(host, one.Index), new OnTeams(host, http, microsoft, one.Index));
            Assert.True(faults.Count == 0, $"{one.Item.File} is another conversation: {string.Join("; ", faults)}");
        }
    }

    private static bool MovesTheClock(ChatFile chat) => chat.Steps.Any(step => step[0] == '@');

    private static async Task<IReadOnlyList<string>> Play(LineHost host, ChatFile chat, params Carrier[] channels)
    {
        var (rehearsal, now) = (new Rehearsal(Talk), chat.Today.ToUniversalTime());
        host.Clock.Now = now;
        List<Message> said = [.. rehearsal.Start(now)];
        await Task.WhenAll(channels.Select(channel => channel.Arrive()));
        foreach (var step in chat.Steps)
        {
            var words = step[1..].Trim();
            if (step[0] == '@')
            {
                host.Clock.Now = now = JapanTime.TryParse(words, out var time) ? time.ToUniversalTime() : throw new FormatException(words);
                said.AddRange(rehearsal.Remind(now));
                await host.Sweep();
                continue;
            }

            var before = rehearsal.State;
            said.AddRange(InMemory(rehearsal, words, now));
            if (rehearsal.Erased)
            {
                // Whoever has everything erased gets nothing more of what was still on its way; here it has arrived.
                await Task.WhenAll(channels.Select(channel => Delivered(host, channel)));
            }

            await Task.WhenAll(channels.Select(channel => channel.Do(words, before)));
        }

        return [.. (await Task.WhenAll(channels.Select(channel => Fault(host, channel, rehearsal, said)))).OfType<string>()];
    }

    private static IReadOnlyList<Message> InMemory(Rehearsal rehearsal, string words, DateTimeOffset now) =>
        words is ['[', .. var label, ']'] ? rehearsal.Press(label, now) : words == Carrier.Sticker ? rehearsal.SendWithoutWords("sticker", now) : rehearsal.Say(words.Replace("\\n", "\n", StringComparison.Ordinal), now);

    private static async Task Delivered(LineHost host, Carrier channel)
    {
        for (var look = 0; look < 100 && await host.Loop.Read(channel.Key, Cancel) is { Outbox.Count: > 0 }; look++)
        {
            await Task.Delay(20, Cancel);
        }
    }

    /// <summary>Waits a moment for what is still on its way.</summary>
    private static async Task<string?> Fault(LineHost host, Carrier channel, Rehearsal rehearsal, List<Message> said)
    {
        string? fault = null;
        for (var look = 0; look < 100; look++)
        {
            var found = await host.Loop.Read(channel.Key, Cancel) ?? Conversation.NewState;
            fault = found.Outbox.Count > 0 ? "something is still to be delivered" : Neutral.Difference(rehearsal.State, found) ?? await channel.Fault(said);
            if (fault is null)
            {
                return null;
            }

            await Task.Delay(20, Cancel);
        }

        return $"{channel.GetType().Name}: {fault}";
    }
}
