using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Contradictions;

/// <summary>Which of two answers the person would put right.</summary>
internal enum PutRight
{
    Neither,
    First,
    Second,
}

/// <summary>Two answers that do not fit together: asked about once, without blame. What is to be put right is open again; where both are to stay, or nobody knows, both stay and the law module goes on telling that they do not fit.</summary>
/// <param name="first">The one answer.</param>
/// <param name="second">The other.</param>
/// <param name="hear">What the person would put right; null when the words do not say.</param>
internal abstract class ContradictionQuestion(string id, Question first, Question second, Func<string, PutRight?> hear) : Question(id)
{
    private const string Mark = "contradiction/";

    public override bool OffersWaysOut => false;

    public override bool HearsTheEnd => true;

    public override bool IsOpen(ConversationState state, string subject) => IsAbout(state, subject) && !state.Progress.HasSaid(MarkOf(subject));

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context) => hear(text) switch
    {
        PutRight.First => Settled(Right(first, state, subject, text, context), subject),
        PutRight.Second => Settled(Right(second, state, subject, text, context), subject),
        PutRight.Neither => Settled(state, subject),
        _ => null,
    };

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) => kind == AnswerKind.NotAsked
        ? state with { Progress = state.Progress with { Said = [.. state.Progress.Said.Where(said => said != MarkOf(subject))] } }
        : Settled(state, subject);

    public override string? Answer(ConversationState state, string subject) => null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) => true;

    public override AnswerKind KindOf(ConversationState state, string subject) => state.Progress.HasSaid(MarkOf(subject)) ? AnswerKind.Given : AnswerKind.NotAsked;

    public override IReadOnlyList<(string Name, string Value)> Values(ConversationState state, string subject) =>
        [("first", first.Answer(state, subject) ?? ""), ("second", second.Answer(state, subject) ?? "")];

    /// <summary>「借りたのは2013年」 says the right value at once; otherwise it is asked for again.</summary>
    private static ConversationState Right(Question question, ConversationState state, string subject, string text, HearingContext context) =>
        question.Hear(state, subject, text, context) is { } heard && question.KindOf(heard, subject) == AnswerKind.Given ? heard : question.Settle(state, subject, AnswerKind.NotAsked);

    private ConversationState Settled(ConversationState state, string subject) =>
        state with { Progress = state.Progress with { Said = [.. state.Progress.Said, MarkOf(subject)] } };

    private string MarkOf(string subject) => $"{Mark}{Id}/{subject}";
}

/// <summary>Two answers about one debt.</summary>
internal sealed class DebtContradiction(string id, Question first, Question second, Func<Debt, bool> holds, Func<string, PutRight?> hear) : ContradictionQuestion(id, first, second, hear)
{
    public override bool IsAbout(ConversationState state, string subject) => state.Case.DebtById(subject) is { } debt && holds(debt);
}

/// <summary>Two answers about the person or about all debts.</summary>
internal sealed class CaseContradiction(string id, Question first, Question second, Func<CaseFile, bool> holds, Func<string, PutRight?> hear) : ContradictionQuestion(id, first, second, hear)
{
    public override bool IsAbout(ConversationState state, string subject) => subject.Length == 0 && holds(state.Case);
}
