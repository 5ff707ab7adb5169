using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing.Hearers;

/// <summary>Every fact the message carries, whatever was asked.</summary>
internal sealed class Overheard(Func<ConversationState, string, HearingContext, ConversationState> listen) : Hearer
{
    public override bool Always => true;

    public override bool Answers => false;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        var before = draft.State.Case;
        draft.State = Parts.Furthermore(text).Aggregate(draft.State, (state, part) => listen(state, part, context));
        return !ReferenceEquals(before, draft.State.Case);
    }
}
