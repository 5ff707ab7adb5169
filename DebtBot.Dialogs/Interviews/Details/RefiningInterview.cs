using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Interviews.Details;

/// <summary>Questions that only refine the ways out: after the findings, on request, and only what a way that is not closed still misses.</summary>
internal abstract class RefiningInterview : Interview
{
    public sealed override bool IsWanted(Moment moment) => moment.State.Progress.Details.Is(true);

    protected sealed override bool WouldAsk(Moment moment, Question question, string subject) =>
        moment.Report.Options.Any(option => option.Fit != OptionFit.Blocked && option.Missing.Contains(new(question.Id, subject)));
}

/// <summary>What is paid on a debt that an arrangement would leave out.</summary>
internal sealed class DebtDetails : RefiningInterview
{
    public override string Id => "debt-details";

    public override IReadOnlyList<Question> Questions { get; } = [Ask.About(DebtFacts.MonthlyPayment, InterviewSubjects.Debts, HearAmount.Repayment, JapaneseValues.Of)];

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Debts.Ids(state);
}

/// <summary>The ages of the people supported, one by one.</summary>
internal sealed class DependantAges : RefiningInterview
{
    public override string Id => "dependants";

    public override IReadOnlyList<Question> Questions { get; } = [Ask.About(NumberedDependant.Age, InterviewSubjects.Dependants, DetailAnswers.Years, years => $"{years}歳")];

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Dependants.Ids(state);
}
