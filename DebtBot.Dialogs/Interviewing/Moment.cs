using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>The conversation and what the law module says about it, at one moment.</summary>
public sealed record Moment(ConversationState State, TriageReport Report, DateTimeOffset Now)
{
    public DateOnly Today => Now.DayInJapan();
}
