using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Welcome;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions.Crisis;

/// <summary>A sign of danger is answered before anything else, with lines that are open now; the money questions wait. What was said so far is kept; a rehearsal ends, and its words stay no facts.</summary>
internal sealed class CrisisFirst(JapaneseReader reader) : Interruption
{
    private const string AskingSafety = "safety";
    private const string Stayed = "crisis/stayed";
    private const string LearnedOnce = "crisis/learned";
    private static readonly CrisisReplies Replies = CrisisReplies.Load();

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var (sign, source) = SafetyScreen.Find(text);
        if (sign.Level != SafetyLevel.None && IsAnsweredInFull(draft, source))
        {
            var rehearsing = draft.State.Rehearsal is not null;
            draft.State = draft.State with { Rehearsal = null, Letters = null };
            var outcome = Receive(draft, sign);
            draft.State = rehearsing ? draft.State : Listener.Hear(draft.State, text, new(reader, draft.Today));
            return outcome;
        }

        var after = draft.Progress.Confirming == AskingSafety ? AfterTheQuestion(draft, text) : InterruptionOutcome.NotMine;
        if (sign.Level != SafetyLevel.None && after == InterruptionOutcome.NotMine && !IsAPlainNo(draft, text))
        {
            OfferQuietly(draft, sign);
        }

        return after;
    }

    /// <summary>「なんもない」 to a question about money says no and nothing else; to the first question it may say more.</summary>
    private static bool IsAPlainNo(TurnDraft draft, string text) => draft.Progress.Asking is { Question: not TroubleQuestion.Key } && PlainWords.YesNo(text) is false;

    /// <summary>What no rule sees is answered in full once in a conversation: a mistake of the learned layer must not stop the talk again and again.</summary>
    private static bool IsAnsweredInFull(TurnDraft draft, SafetySource source)
    {
        var isLearned = source == SafetySource.Learned && !draft.Progress.HasSaid(LearnedOnce);
        if (isLearned)
        {
            draft.MarkSaid(LearnedOnce);
        }

        return isLearned || source == SafetySource.Rule;
    }

    /// <summary>What is only guessed gets one quiet bubble and lines that are open, once for each kind; nothing is asked and the talk about money goes on in the same turn.</summary>
    private static void OfferQuietly(TurnDraft draft, SafetySign sign)
    {
        var mark = $"crisis/quiet/{sign.Kind}";
        if (!draft.Progress.HasSaid(mark))
        {
            Tell(draft, Replies.Quiet(sign.Kind), urgent: false);
            draft.MarkSaid(mark);
        }
    }

    private static InterruptionOutcome Receive(TurnDraft draft, SafetySign sign)
    {
        draft.Progress = draft.Progress with
        {
            Confirming = AskingSafety, Safety = new() { Level = sign.Level.ToString(), Kind = sign.Kind.ToString(), Since = draft.Now },
        };
        var before = Times(draft, sign);
        Tell(draft, Replies.For(sign, before));
        draft.MarkSaid($"{Mark(sign)}/{before}");
        return InterruptionOutcome.Done;
    }

    /// <summary>What yes and no mean stands with the question in crisis.ja.yaml: "safe" offers the smallest next step and forces none, "open" asks no more and leaves the lines standing, a level is answered again. Other words are heard as what they are.</summary>
    private InterruptionOutcome AfterTheQuestion(TurnDraft draft, string text)
    {
        var context = new HearingContext(reader, draft.Today);
        var asked = Replies.For(LastSign(draft), Times(draft, LastSign(draft)) - 1);
        var answer = Hear.YesNo(text, context);
        var meaning = answer.Is(true) ? asked.Yes : answer.IsSettled ? asked.No : null;
        if (meaning is not (null or "safe" or "open"))
        {
            return Receive(draft, LastSign(draft) with { Level = Enum.Parse<SafetyLevel>(meaning) });
        }

        if (meaning is null && StaysWithIt(draft, text, context))
        {
            draft.MarkSaid(Stayed);
            return Receive(draft, LastSign(draft));
        }

        draft.Progress = draft.Progress with { Confirming = null };
        if (meaning is null)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say(meaning == "open" ? "crisis.open" : "crisis.thanks");
        return InterruptionOutcome.Done;
    }

    /// <summary>「ひとりです」: words that tell nothing about money are still about the danger; once they are met there, before the interview takes over again.</summary>
    private static bool StaysWithIt(TurnDraft draft, string text, HearingContext context) =>
        LastSign(draft) is { Level: >= SafetyLevel.L2 } or { Kind: SafetyKind.Need } && !draft.Progress.HasSaid(Stayed) && CommandReader.Read(text) is null && (PlainWords.Alone(text) || !CarriesFacts.In(text, context));

    private static SafetySign LastSign(TurnDraft draft) =>
        new(Enum.Parse<SafetyLevel>(draft.Progress.Safety.Level), Enum.Parse<SafetyKind>(draft.Progress.Safety.Kind));

    private static void Tell(TurnDraft draft, CrisisReply reply, bool urgent = true)
    {
        foreach (var bubble in reply.Say)
        {
            draft.Say(new Message(bubble) { Urgent = urgent });
        }

        var desks = draft.Law.Desks.Crisis(reply.Desks, draft.State.Case.Person, draft.Now);
        if (desks.Count > 0)
        {
            draft.Say(DeskMessages.Of(desks, draft.Now, draft.Texts, "desks.to-confirm-crisis") with { Urgent = urgent });
        }

        if (reply.Ask is { } ask)
        {
            draft.Say(new Message(ask) { Urgent = true, QuickReplies = reply.Buttons });
        }
    }

    /// <summary>How often this sign was answered in this conversation.</summary>
    private static int Times(TurnDraft draft, SafetySign sign) => draft.Progress.Said.Count(id => id.StartsWith(Mark(sign), StringComparison.Ordinal));

    private static string Mark(SafetySign sign) => $"crisis/{sign.Level}/{sign.Kind}";
}
