using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Settles 「もしかして、次のことですか」: the title of an offered answer tells it, 「どれでもない」 puts the question on the sheet. Anything else is taken as if nothing had been offered.</summary>
internal sealed class ChoseAnAnswer : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Progress.Unsure is not { } unsure)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Progress = draft.Progress with { Unsure = null };
        var folded = Folded.Of(text);
        if (unsure.Answers.Select(draft.Law.Answers.ById).FirstOrDefault(answer => answer is not null && Folded.Of(answer.Title) == folded) is { } chosen)
        {
            ApprovedAnswerMessage.Say(draft, chosen);
            return InterruptionOutcome.AskAgain;
        }

        if (folded != Folded.Of(OwnQuestion.NoneOfThem))
        {
            return InterruptionOutcome.NotMine;
        }

        OwnQuestion.Note(draft, unsure.Question);
        return InterruptionOutcome.AskAgain;
    }
}
