using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Letter;

/// <summary>Which creditor a paper is about; the answer makes or finds the debt and ties the paper to it.</summary>
internal sealed class PaperCreditorQuestion() : Question("paper.debt")
{
    public override bool IsOpen(ConversationState state, string subject) =>
        Paper(state, subject) is { Debt.IsSettled: false } paper && !paper.Kind.Is(PaperKind.FakeSuspected);

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context)
    {
        if (Paper(state, subject) is not { } paper)
        {
            return null;
        }

        if (AnswerWords.Unknown<string>(text, context) is { IsSettled: true } unknown)
        {
            return Put(state, paper with { Debt = unknown });
        }

        return DebtListener.NamedDebt(state.Case, text, context) is var (file, debt)
            ? Put(state with { Case = file }, paper with { Debt = debt.Id })
            : null;
    }

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) =>
        Paper(state, subject) is { } paper
            ? Put(state, paper with { Debt = Answer<string>.Without(kind) })
            : state;

    public override string? Answer(ConversationState state, string subject) =>
        Paper(state, subject) is { } paper && paper.Debt.TryGet(out var id) && state.Case.DebtById(id) is { } debt && debt.Creditor.TryGet(out var name) ? name : null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => Answer(one, subject) == Answer(other, subject);

    public override AnswerKind KindOf(ConversationState state, string subject) => Paper(state, subject)?.Debt.Kind ?? AnswerKind.NotAsked;

    private static CourtPaper? Paper(ConversationState state, string subject) => InterviewSubjects.Papers.Find(state, subject);

    private static ConversationState Put(ConversationState state, CourtPaper paper) => InterviewSubjects.Papers.Put(state, paper);
}
