using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.ReadBack;

/// <summary>The person confirms what was understood before any way out is compared. A 「いいえ」 keeps it open until the slip is named.</summary>
internal sealed class ReadBackInterview : Interview
{
    internal const string QuestionId = "readback.confirmed";

    private static readonly Fact<ConversationState, bool> Confirmed = new(
        QuestionId, state => state.Progress.Confirmed, (state, answer) => state with { Progress = state.Progress with { Confirmed = answer } });

    public override string Id => "readback";

    public override IReadOnlyList<Question> Questions { get; } =
        [Ask.HowToGoOn(Confirmed, (text, context) => Hear.YesNo(text, context).Is(true) ? Answer<bool>.Given(true) : Answer<bool>.NotAsked, JapaneseValues.Of)];

    public override bool IsWanted(Moment moment) => moment.State.Case != CaseFile.Empty && moment.State.Case with { DebtListComplete = default } is var known
        && (known.Debts.Count > 0 || known.Papers.Count > 0 || known.Income.MonthlyTakeHome.IsGiven || known.Expenses.Total.IsGiven);

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];
}
