using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews.Details;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Interviews.Doors;

/// <summary>Tax, insurance, pension, scholarship, home loan, rent: only what a claim's own door says it misses.</summary>
internal abstract class DoorInterview : Interview
{
    public sealed override bool IsWanted(Moment moment) => moment.State.Case.Debts.Any(OwnDoor.Has) || moment.Report.Doors.Any(door => door.Kind == DoorKind.DisasterGuideline);

    protected sealed override bool WouldAsk(Moment moment, Question question, string subject) =>
        moment.Report.Doors.Any(door => door.Missing.Contains(new(question.Id, subject)));
}

/// <summary>What a door misses about the claim itself.</summary>
internal sealed class ClaimDoors : DoorInterview
{
    public override string Id => "claim-doors";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(DebtFacts.FirstUnpaid, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
        Ask.About(DebtFacts.InArrears, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
    ];

    public override IEnumerable<string> SubjectIds(ConversationState state) => state.Case.Debts.Where(OwnDoor.Has).Select(debt => debt.Id);
}

/// <summary>What a door misses about the person.</summary>
internal sealed class PersonDoors : DoorInterview
{
    public override string Id => "person-doors";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(CaseFacts.GrossYearly, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.Children, InterviewSubjects.Case, DetailAnswers.Supported, Count),
        Ask.About(CaseFacts.AssessedYearly, InterviewSubjects.Case, HearAmount.Any, JapaneseValues.Of),
        Ask.About(CaseFacts.Supported, InterviewSubjects.Case, DetailAnswers.Supported, Count),
        Ask.About(CaseFacts.LeftJobOn, InterviewSubjects.Case, HearDay.Past, JapaneseValues.Of),
        Ask.About(CaseFacts.PreviousMonthly, InterviewSubjects.Case, HearAmount.Line("income"), JapaneseValues.Of, when: file => file.Income.MonthlyTakeHome.IsGiven && file.Household.People.IsGiven),
        Ask.About(LifeFacts.DisasterReliefAct, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.About(LifeFacts.DisasterMainCause, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
    ];

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    private static string Count(int people) => $"{people}人";
}
