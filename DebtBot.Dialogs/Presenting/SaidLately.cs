using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Presenting;

/// <summary>Whether a long bubble was said a moment ago, word for word: then its reasons are not told again, only that they are the same.</summary>
internal static class SaidLately
{
    /// <summary>Lines of both sides, about a screen or two.</summary>
    private const int Lines = 24;

    public static bool In(ConversationState state, string bubble) =>
        state.Transcript.TakeLast(Lines).Any(line => line.Speaker == Speaker.Bot && line.Message.Text == bubble);
}
