using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Debts;

/// <summary>「ほかに借りているところはありますか」. Names with amounts add debts; 「以上」 closes the list.</summary>
internal sealed class DebtsCompleteQuestion() : Question(Asker.TheList)
{
    public override bool OffersWaysOut => false;

    public override bool HearsTheEnd => true;

    /// <summary>Names with amounts are.</summary>
    public override bool TellsAFact => true;

    public override bool IsOpen(ConversationState state, string subject) => subject.Length == 0 && !state.Case.DebtListComplete.IsSettled;

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context)
    {
        var listed = DebtListener.Hear(state.Case, text, context);
        if (!ReferenceEquals(listed, state.Case))
        {
            return state with { Case = listed };
        }

        if (DebtListener.Listed(state.Case, text, context) is { } named)
        {
            return state with { Case = named };
        }

        var done = CommandReader.Read(text) == Command.Finish || Interviews.Hear.YesNo(text, context).Is(false);
        return done ? Complete(state, Answer<bool>.Given(true)) : null;
    }

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) => Complete(state, Answer<bool>.Without(kind));

    public override string? Answer(ConversationState state, string subject) => null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => Answer(one, subject) == Answer(other, subject);

    public override AnswerKind KindOf(ConversationState state, string subject) => state.Case.DebtListComplete.Kind;

    public override IReadOnlyList<QuickReply> Buttons(ConversationState state, string subject, MessageText text) =>
        state.Case.Debts.Count == 0 ? [.. text.Buttons.Where(button => button.Value != "以上")] : text.Buttons;

    private static ConversationState Complete(ConversationState state, Answer<bool> answer) =>
        state with { Case = state.Case with { DebtListComplete = answer } };
}
