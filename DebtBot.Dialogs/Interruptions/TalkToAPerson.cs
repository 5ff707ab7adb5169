using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「人と話したい」: the desks for this person, those open now first, and one sentence to say.</summary>
internal sealed class TalkToAPerson : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (CommandReader.Read(text) != Command.TalkToAPerson && TopicReader.Read(text)[0] != Topic.WhoToCall)
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say("person.intro");
        draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}
