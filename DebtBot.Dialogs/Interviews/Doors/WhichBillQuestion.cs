using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Doors;

/// <summary>Which bill cannot be paid, before anything about it is asked.</summary>
internal sealed class WhichBill : Interview
{
    public override string Id => "bills";

    public override IReadOnlyList<Question> Questions { get; } = [new WhichBillQuestion()];

    public override bool IsWanted(Moment moment) => true;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];
}

/// <summary>「払えていないのは、どれですか」, when a person came because of tax, rent or power and no such bill is known yet. The answer becomes a claim of the list.</summary>
internal sealed class WhichBillQuestion() : Question("doors.which")
{
    private static readonly string[] Topics = ["tax", "rent-utilities"];

    public override bool IsOpen(ConversationState state, string subject) =>
        subject.Length == 0 && !state.Progress.HasSaid(Id) && state.Progress.Trouble.Is(trouble => Topics.Contains(trouble)) && !state.Case.Debts.Any(OwnDoor.Has);

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context) =>
        Interviews.Hear.CreditorKind(text, context).TryGet(out var kind) && DebtListener.NamedDebt(state.Case, text, context) is var (file, debt)
            ? state with { Case = file.WithDebt(debt with { Kind = kind }) }
            : null;

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) =>
        state with { Progress = state.Progress with { Said = [.. state.Progress.Said, Id] } };

    public override string? Answer(ConversationState state, string subject) => null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => true;

    public override AnswerKind KindOf(ConversationState state, string subject) => state.Progress.HasSaid(Id) ? AnswerKind.DontKnow : AnswerKind.NotAsked;
}
