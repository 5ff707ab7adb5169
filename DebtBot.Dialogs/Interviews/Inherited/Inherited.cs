using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Inherited;

/// <summary>A dead relative left debts: two questions decide about the three months. Urgent, because the days run.</summary>
internal sealed class Inherited : Interview
{
    public override string Id => "inherited";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(LifeFacts.InheritanceLearntOn, InterviewSubjects.Case, EarliestDay, JapaneseValues.Of),
        Ask.About(LifeFacts.EstateUsed, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Case.Inheritance.DebtLeft.Is(true);

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    /// <summary>「先月」 counts from its first day: too early is the safe side.</summary>
    private static Answer<DateOnly> EarliestDay(string text, HearingContext context) => HearDay.Past(text, context).Map(window => window.Earliest);
}
