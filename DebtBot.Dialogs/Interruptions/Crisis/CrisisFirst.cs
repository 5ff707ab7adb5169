using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>A sign of danger is answered before anything else, with lines that are open now; the money questions wait. What was said so far is kept.</summary>
internal sealed class CrisisFirst(JapaneseReader reader) : Interruption
{
    private const string AskingSafety = "safety";
    private static readonly CrisisReplies Replies = CrisisReplies.Load();

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var sign = SafetyScreen.Read(text);
        if (sign.Level != SafetyLevel.None)
        {
            return Receive(draft, sign);
        }

        return draft.Progress.Confirming == AskingSafety ? AfterTheQuestion(draft, text) : InterruptionOutcome.NotMine;
    }

    private static InterruptionOutcome Receive(TurnDraft draft, SafetySign sign)
    {
        draft.Progress = draft.Progress with
        {
            Confirming = AskingSafety, Safety = new() { Level = sign.Level.ToString(), Kind = sign.Kind.ToString(), Since = draft.Now },
        };
        Tell(draft, Replies.For(sign, again: draft.Progress.HasSaid(Mark(sign))));
        draft.MarkSaid(Mark(sign));
        return InterruptionOutcome.Done;
    }

    /// <summary>After "are you thinking of dying": a yes is taken as said outright; a no, or a word of safety, leads back gently; anything else is heard, and the question stays open once more.</summary>
    private InterruptionOutcome AfterTheQuestion(TurnDraft draft, string text)
    {
        var context = new HearingContext(reader, draft.Moment.Today);
        var grave = draft.Progress.Safety.Level is nameof(SafetyLevel.L3) or nameof(SafetyLevel.L4);
        var answer = Hear.YesNo(text, context);
        if (answer.IsGiven && (answer.Is(true) == grave))
        {
            draft.Progress = draft.Progress with { Confirming = null };
            draft.Say("crisis.thanks");
            return InterruptionOutcome.AskAgain;
        }

        if (answer.IsGiven)
        {
            return Receive(draft, grave ? LastSign(draft) : new(SafetyLevel.L2, SafetyKind.Suicide));
        }

        draft.Progress = draft.Progress with { Confirming = null };
        return InterruptionOutcome.NotMine;
    }

    private static SafetySign LastSign(TurnDraft draft) =>
        new(Enum.Parse<SafetyLevel>(draft.Progress.Safety.Level), Enum.Parse<SafetyKind>(draft.Progress.Safety.Kind));

    private static void Tell(TurnDraft draft, CrisisReply reply)
    {
        foreach (var bubble in reply.Say)
        {
            draft.Say(new Message(bubble) { Urgent = true });
        }

        var desks = draft.Law.Desks.Crisis(reply.Desks, draft.Now);
        if (desks.Count > 0)
        {
            draft.Say(DeskMessages.Of(desks, draft.Now, draft.Texts) with { Urgent = true });
        }

        if (reply.Ask is { } ask)
        {
            draft.Say(new Message(ask) { Urgent = true, QuickReplies = reply.Buttons });
        }
    }

    private static string Mark(SafetySign sign) => $"crisis/{sign.Level}/{sign.Kind}";
}
