using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「くわしく」 after an approved answer: the rest of it, and where to go from there.</summary>
internal sealed class TellMore() : CommandInterruption(Command.TellMore)
{
    public const string Words = "くわしく";

    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        if (draft.Progress.LastAnswer is not { } id || draft.Law.Answers.ById(id) is not { HasMore: true } answer)
        {
            return InterruptionOutcome.NotMine;
        }

        foreach (var bubble in LegalBubble.Of(answer.Next.Say is { } say ? [.. answer.More, say] : answer.More, draft.Law.Sentences))
        {
            draft.Say(bubble);
        }

        if (answer.Next.Desk is { } desk && draft.Law.Desks.ById(desk, draft.Now) is { } referral)
        {
            draft.Say(DeskMessages.Of([referral], draft.Now, draft.Texts));
        }

        if (answer.Next.Start is { } words)
        {
            draft.Say("asked.start", ("words", words));
        }

        draft.Progress = draft.Progress with { LastAnswer = null };
        return InterruptionOutcome.AskAgain;
    }
}
