using System.Net;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>One person on one channel of a real host: does over HTTP what a step of a .chat file says.</summary>
internal abstract class Carrier
{
    public const string Sticker = "（スタンプ）";

    public abstract ConversationKey Key { get; }

    /// <summary>The person arrives: becomes a friend, installs the bot, opens the page. Every channel has such a moment, and it greets.</summary>
    public abstract Task Arrive();

    /// <param name="pressed">The button of the last message that bears the words; null when they are written.</param>
    public abstract Task Say(string words, QuickReply? pressed);

    public abstract Task SendSticker();

    /// <summary>What is wrong with what reached the person, by the rules of the channel.</summary>
    /// <param name="said">What the bot said in the conversation held in memory.</param>
    public abstract Task<string?> Fault(IReadOnlyList<Message> said);

    public Task Do(string step, ConversationState before)
    {
        var (pressed, words) = step is ['[', .. var label, ']'] ? (true, label) : (false, step.Replace("\\n", "\n", StringComparison.Ordinal));
        return step == Sticker ? SendSticker()
            : Say(words, pressed ? before.Transcript.LastOrDefault(line => line.Message.QuickReplies.Count > 0)?.Message.QuickReplies.FirstOrDefault(reply => reply.Label == words) : null);
    }

    protected static void Taken(HttpStatusCode status) => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.Created, $"answered with {status}");
}
