using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>After what is urgent was said: go on now, or stop for tonight. Nobody is led on through a budget at one in the morning without being asked.</summary>
internal sealed class GoOn : Interview
{
    private static readonly Fact<ConversationState, bool> Wish = new(
        "go-on.wish", state => state.Progress.GoOn, (state, answer) => state with { Progress = state.Progress with { GoOn = answer } });

    public override string Id => "go-on";

    public override IReadOnlyList<Question> Questions { get; } = [Ask.HowToGoOn(Wish, (text, _) => PlainWords.Wants(text) is { } wants ? wants : Answer<bool>.NotAsked, JapaneseValues.Of)];

    /// <summary>Troubles for which desks are named before anything else is asked.</summary>
    private static readonly string[] CannotWait = ["court-paper", "seizure", "illegal-lender", "harassment", "tax", "rent-utilities"];

    /// <summary>Only when something urgent was told or a paper or a creditor's pressure was spoken of; otherwise the interview simply goes on.</summary>
    public override bool IsWanted(Moment moment) => moment.State.Progress.HasSaid(UrgentWasTold) || moment.State.Case.Papers.Count > 0 || moment.State.Case.Pressure.Count > 0
        || moment.State.Progress.Trouble.Is(trouble => CannotWait.Contains(trouble));

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    /// <summary>Marks in <see cref="Progress.Said"/> that an urgent answer with desks was given.</summary>
    public const string UrgentWasTold = "urgent";
}
