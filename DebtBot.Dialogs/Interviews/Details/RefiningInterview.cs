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
        moment.Report.Options.Any(option => option.Fit != OptionFit.Blocked && option.Missing.Contains(new(question.Id, subject))) || IsMissed(moment, new(question.Id, subject));

    /// <summary>What a finding beside the ways out misses: the legal aid test, the interest of a loan.</summary>
    protected abstract bool IsMissed(Moment moment, MissingFact fact);
}

/// <summary>About one debt: what is paid on one that an arrangement would leave out, the vote of one that could end a plan alone, the rate and the day of a loan whose interest is judged.</summary>
internal sealed class DebtDetails : RefiningInterview
{
    public override string Id => "debt-details";

    public override IReadOnlyList<Question> Questions { get; } = 
    [
        Ask.About(DebtFacts.MonthlyPayment, InterviewSubjects.Debts, HearAmount.Repayment, JapaneseValues.Of),
        Ask.About(DebtFacts.WillObject, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
        Ask.About(DebtFacts.Rate, InterviewSubjects.Debts, Hear.Rate, rate => $"年{rate}"),
        Ask.About(DebtFacts.Contracted, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
    ];

    public override IEnumerable<string> SubjectIds(ConversationState state) => state.Case.Debts.Where(debt => !debt.Kind.Is(CreditorKind.Unlicensed)).Select(debt => debt.Id);

    protected override bool IsMissed(Moment moment, MissingFact fact) => moment.Report.Interest.Any(finding => finding.Missing.Contains(fact));
}

/// <summary>The ages of the people supported, one by one.</summary>
internal sealed class DependantAges : RefiningInterview
{
    public override string Id => "dependants";

    public override IReadOnlyList<Question> Questions { get; } = [Ask.About(NumberedDependant.Age, InterviewSubjects.Dependants, DetailAnswers.Years, years => $"{years}歳")];

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Dependants.Ids(state);

    protected override bool IsMissed(Moment moment, MissingFact fact) => false;
}
