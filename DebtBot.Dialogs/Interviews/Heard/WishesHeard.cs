using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Heard;

/// <summary>What the person wants to keep: 「家族に知られたくない」「家を残したい」. Heard, never asked; it moves the order of the ways out and what is told about each.</summary>
internal sealed class WishesHeard() : Question(Key)
{
    public const string Key = "wishes";

    public override bool IsOpen(ConversationState state, string subject) => false;

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context) =>
        WishListener.Hear(state.Case, text) is var heard && ReferenceEquals(heard, state.Case) ? null : state with { Case = heard };

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) => state with { Case = state.Case with { Wishes = [] } };

    public override string? Answer(ConversationState state, string subject) => state.Case.Wishes.Count == 0 ? null : string.Join("、", state.Case.Wishes.Select(KindNames.Of));

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => one.Case.Wishes.SequenceEqual(other.Case.Wishes);

    public override AnswerKind KindOf(ConversationState state, string subject) => state.Case.Wishes.Count == 0 ? AnswerKind.NotAsked : AnswerKind.Given;
}
