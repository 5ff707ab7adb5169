using System.Text.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Every approved conversation, carried through LINE over HTTP, leaves the same case and the same progress, and LINE shows the same words.</summary>
public sealed class TranscriptsOnLine
{
    private static readonly Conversation Talk = DebtBotConversation.Create(LawBook.Load());

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_conversation_is_the_same_on_every_channel()
    {
        await using var host = await LineHost.Start();
        var files = Repository.Files("*.chat", "DebtBot.Tests").Where(file => !file.Contains("second-ear", StringComparison.Ordinal)).Order().ToList();
        Assert.True(files.Count >= 40);
        foreach (var (file, number) in files.Select((file, number) => (file, number)))
        {
            await Same(host, LineEvents.User(1000 + number), ChatFile.Parse(await File.ReadAllTextAsync(file, Cancel)), Repository.Relative(file));
        }

        Assert.Empty(host.Line.Violations);
    }

    private static async Task Same(LineHost host, string user, ChatFile chat, string file)
    {
        var (rehearsal, now) = (new Rehearsal(Talk), chat.Today.ToUniversalTime());
        host.Clock.Now = now;
        rehearsal.Start(now);
        await host.Post(LineEvents.Event("follow", user, host.Line.NewToken(user)));
        foreach (var step in chat.Steps)
        {
            var words = step[1..].Trim();
            if (step[0] == '@')
            {
                host.Clock.Now = now = JapanTime.TryParse(words, out var time) ? time.ToUniversalTime() : throw new FormatException(words);
                rehearsal.Remind(now);
                await host.Sweep();
                continue;
            }

            await host.Post(Event(host, user, words, rehearsal.State));
            Play(rehearsal, words, now);
        }

        var state = rehearsal.Erased ? null : await host.Settled(user);
        var (expected, found) = (Neutral(rehearsal.State), Neutral(state ?? await host.Loop.Read(new("line", user), Cancel) ?? Conversation.NewState));
        Assert.True(expected == found, $"{file} is another conversation on LINE: {From(expected, found)}");
    }

    /// <summary>Where the first difference stands.</summary>
    private static string From(string expected, string found)
    {
        var at = Math.Max(0, expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count() - 40);
        return $"…{expected.AsSpan(at, Math.Min(120, expected.Length - at))}… there and …{found.AsSpan(at, Math.Min(120, found.Length - at))}… here";
    }

    private static void Play(Rehearsal rehearsal, string words, DateTimeOffset now) =>
        _ = words is ['[', .. var label, ']'] ? rehearsal.Press(label, now) : words == "（スタンプ）" ? rehearsal.SendWithoutWords("sticker", now) : rehearsal.Say(words.Replace("\\n", "\n", StringComparison.Ordinal), now);

    /// <summary>A pressed button comes back as LINE sends it: its words, or its value as a postback.</summary>
    private static JsonObject Event(LineHost host, string user, string words, ConversationState before)
    {
        var token = host.Line.NewToken(user);
        if (words is ['[', .. var label, ']'])
        {
            var value = before.Transcript.LastOrDefault(line => line.Message.QuickReplies.Count > 0)?.Message.QuickReplies.FirstOrDefault(reply => reply.Label == label)?.Value ?? label;
            return value == label ? LineEvents.Text(user, label, token) : LineEvents.Event("postback", user, token, ("postback", new JsonObject { ["data"] = value }));
        }

        return words == "（スタンプ）" ? LineEvents.Message(user, new() { ["type"] = "sticker", ["id"] = "1" }, token) : LineEvents.Text(user, words.Replace("\\n", "\n", StringComparison.Ordinal), token);
    }

    /// <summary>What has nothing to do with a channel: the case, how far it is, and what the bot said.</summary>
    private static string Neutral(ConversationState state) => JsonSerializer.Serialize(new
    {
        Kept = JsonNode.Parse(ConversationJson.Write(state with
        {
            SeenEventIds = [], Outbox = [], NextWakeAt = null, Transcript = [], Model = new(), TakenBack = [],
        })),
        Said = state.Transcript.Where(line => line.Speaker == Speaker.Bot).Select(line => line.Message.Text),
    }, Readable);
}
