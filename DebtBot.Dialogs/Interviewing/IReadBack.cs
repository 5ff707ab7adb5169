using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>What is read back in a line of its own rather than fact by fact.</summary>
public interface IReadBack
{
    /// <summary>Lines for what is new, in order; empty when nothing is.</summary>
    IReadOnlyList<string> Lines(ConversationState before, ConversationState after);

    /// <summary>Whether a fact of a question and subject stands in such a line.</summary>
    bool Covers(ConversationState before, ConversationState after, string question, string subject);
}
