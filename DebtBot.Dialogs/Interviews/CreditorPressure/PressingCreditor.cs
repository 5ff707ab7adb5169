using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews.CreditorPressure;

/// <summary>What kind of claim the pressing creditor has, where that decides which law binds it: loan or shopping, who lent first.</summary>
internal sealed class PressingCreditor : Interview
{
    public override string Id => "pressing-creditor";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(DebtFacts.Kind, InterviewSubjects.Debts, Hear.CreditorKind, KindNames.Of, when: debt => debt.Creditor.IsGiven),
        Ask.About(DebtFacts.Product, InterviewSubjects.Debts, Hear.CardUse, KindNames.Of),
        Ask.About(DebtFacts.OriginalKind, InterviewSubjects.Debts, Hear.CreditorKind, KindNames.Of),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Case.Pressure.Count > 0;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Debts.Ids(state);

    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        moment.Report.Collection.Any(finding => finding.Missing.Contains(new(question.Id, subject)));
}
