using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews.Household;

/// <summary>The quick budget: seven lines, or one total. A line not known stays unknown.</summary>
internal sealed class HouseholdInterview : Interview
{
    public override string Id => "household";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(CaseFacts.MonthlyTakeHome, InterviewSubjects.Case, HearAmount.Line("income"), JapaneseValues.Of),
        Ask.About(CaseFacts.StableIncome, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of, when: file => file.Income.MonthlyTakeHome.Is(income => income.Amount > 0)),
        Ask.About(CaseFacts.People, InterviewSubjects.Case, Hear.People, people => $"{people}人"),
        Ask.About(CaseFacts.TotalExpenses, InterviewSubjects.Case, HearAmount.Living, JapaneseValues.Of),
        Ask.About(CaseFacts.Rent, InterviewSubjects.Case, HearAmount.Line("rent"), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.Food, InterviewSubjects.Case, HearAmount.Line("food"), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.Utilities, InterviewSubjects.Case, HearAmount.Line("utilities"), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.Phone, InterviewSubjects.Case, HearAmount.Line("phone"), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.Transport, InterviewSubjects.Case, HearAmount.Line(), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.Medical, InterviewSubjects.Case, HearAmount.Line(), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.OtherExpenses, InterviewSubjects.Case, HearAmount.Line(), JapaneseValues.Of, when: LineByLine),
        Ask.About(CaseFacts.ExpensesChecked, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => true;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    /// <summary>Lines are checked again only where one looks too low.</summary>
    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        question.Id != CaseFacts.ExpensesChecked.Key || moment.Report.Budget.Missing.Contains(new(question.Id));

    /// <summary>Line by line only while it can still lead to a sum: after two lines without an answer nobody is asked on.</summary>
    private static bool LineByLine(CaseFile file) => file.Expenses.Total.IsSettled && file.Expenses.Total.IsUnknown
        && new[] { file.Expenses.Rent, file.Expenses.Food, file.Expenses.Utilities, file.Expenses.Phone, file.Expenses.Transport, file.Expenses.Medical }
            .Count(line => line.IsSettled && line.IsUnknown) < 2;
}
