using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.IllegalLoans;

/// <summary>Money against more money within days: three amounts show the real rate. Nothing in it promises anything to the lender.</summary>
internal sealed class IllegalLoan : Interview
{
    public override string Id => "illegal-loan";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        About(DebtFacts.Received, HearAmount.Any, JapaneseValues.Of),
        About(DebtFacts.Demanded, HearAmount.Any, JapaneseValues.Of),
        About(DebtFacts.LoanDays, HearPressure.Days, days => $"{days.ToString(CultureInfo.InvariantCulture)}日"),
    ];

    public override bool IsWanted(Moment moment) => SubjectIds(moment.State).Any();

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.IllegalDebts.Ids(state);

    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        moment.Report.IllegalLending.Any(finding => finding.Missing.Contains(new(question.Id, subject)));

    private static Question About<T>(Fact<Debt, T> fact, Func<string, HearingContext, Answer<T>> hear, Func<T, string> show)
        where T : notnull => Ask.About(
            new Fact<IllegalDebt, T>(fact.Key, item => fact.Read(item.Debt), (item, answer) => new(fact.Write(item.Debt, answer))), InterviewSubjects.IllegalDebts, hear, show);
}
