using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>While a call is rehearsed, what the person writes is said to the other side: it is marked, never written down. Commands end the rehearsal, questions are answered in between.</summary>
internal sealed class InRehearsal(SpeechReader speeches, Lazy<AnswerIndex> answers) : Interruption
{
    private const double SureAnswer = 0.6;

    /// <summary>From here on 「確認して書面でお返事します」 ends the call.</summary>
    private const int AnswersBeforeLeaving = 3;

    /// <summary>Words of command that are also said on the telephone.</summary>
    private static readonly Command[] Speech = [Command.Courtesy, Command.WhyDoYouAsk, Command.TellMore];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.State.Rehearsal is not { Step: RehearsalStep.Talking } rehearsal)
        {
            return InterruptionOutcome.NotMine;
        }

        if (draft.State.Case.DebtById(rehearsal.Debt) is not { } debt || !OpenCreditors.IsOpen(draft, debt))
        {
            draft.State = draft.State with { Rehearsal = null };
            draft.Say("practice.stopped");
            return InterruptionOutcome.AskAgain;
        }

        var command = CommandReader.Read(text);
        if (SpeechWords.IsWhole("stop", text) || command == Command.Finish)
        {
            return End(draft, rehearsal);
        }

        var speech = speeches.Read(text, draft.Today, rehearsal.Topic == LineTopic.ByWhen);
        if (command is { } other && !Speech.Contains(other) && speech.Marks.Count == 0)
        {
            draft.State = draft.State with { Rehearsal = null };
            return InterruptionOutcome.NotMine;
        }

        return Asks(draft, text, speech) ?? Stuck(draft, text, speech) ?? Take(draft, rehearsal, text, speech);
    }

    /// <summary>「時効って何？」 is for us, not for the other side.</summary>
    private InterruptionOutcome? Asks(TurnDraft draft, string text, Speech speech)
    {
        if (speech.Marks.Count > 0 || !AskingForm.IsQuestion(text) || answers.Value.Judge(text).Sure is not { Score: >= SureAnswer } found)
        {
            return null;
        }

        ApprovedAnswerMessage.Say(draft, found.Answer);
        return InterruptionOutcome.AskAgain;
    }

    private static InterruptionOutcome? Stuck(TurnDraft draft, string text, Speech speech)
    {
        if (speech.Marks.Count > 0 || !SpeechWords.IsWhole("stuck", text))
        {
            return null;
        }

        draft.Say("practice.hint");
        Partner.SayLine(draft);
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome Take(TurnDraft draft, Rehearsal rehearsal, string text, Speech speech)
    {
        var marks = Heard.In(rehearsal.Topic, text, speech);
        var share = draft.Moment.Report.Plan?.ShareOf(rehearsal.Debt)?.Monthly;
        var next = rehearsal with
        {
            Answers = rehearsal.Answers + 1, Marks = [.. rehearsal.Marks.Union(marks)],
            OfferedTooMuch = rehearsal.OfferedTooMuch || (speech.Amount is { } offered && (share is not { } safe || offered > safe)),
        };
        draft.State = draft.State with { Rehearsal = next };
        if (next.Answers >= next.Exchanges || (next.Answers >= AnswersBeforeLeaving && marks.Contains(SpeechMark.LeavesWithAReply)))
        {
            return End(draft, next);
        }

        Partner.SayLine(draft, Heard.Reaction(marks));
        return InterruptionOutcome.Done;
    }

    private static InterruptionOutcome End(TurnDraft draft, Rehearsal rehearsal)
    {
        draft.State = draft.State with { Rehearsal = null };
        if (rehearsal.Answers == 0)
        {
            draft.Say("practice.stopped");
            return InterruptionOutcome.AskAgain;
        }

        Feedback.Say(draft, rehearsal);
        return InterruptionOutcome.Done;
    }
}
