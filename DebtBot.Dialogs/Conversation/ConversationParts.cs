using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interruptions;

namespace DebtBot.Dialogs.Conversation;

/// <summary>The parts of a conversation, each of which knows its own business: greeting, interrupting, interviewing, asking, what becomes of a model's answer, how a message is forgotten, and keeping the reminders in step.</summary>
public sealed record ConversationParts(
    Reception Reception, IReadOnlyList<Interruption> Interruptions, Interviewer Interviewer, Asker Asker, Action<TurnDraft, string?> HearModel, Forgetting Forgetting,
    Action<TurnDraft> KeepReminders);
