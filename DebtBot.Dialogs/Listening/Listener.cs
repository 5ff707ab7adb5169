using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Listening;

/// <summary>Reads a message for every fact it may contain, not only the one asked. Returns the same case object when nothing new was heard.</summary>
internal static class Listener
{
    public static ConversationState Hear(ConversationState state, string text, HearingContext context)
    {
        var file = state.Case;
        file = PaperListener.Hear(file, text, context);
        file = DebtListener.Hear(file, text, context);
        file = PressureListener.Hear(file, text, context);
        file = HouseholdListener.Hear(file, text, context);
        var heard = ReferenceEquals(file, state.Case) ? state : state with { Case = file };
        return WithTopics(heard, text);
    }

    private static ConversationState WithTopics(ConversationState state, string text)
    {
        var topics = TopicReader.Read(text)
            .Where(topic => topic is not (Topic.Unclear or Topic.Greeting or Topic.Question or Topic.Crisis))
            .Select(KebabNames<Topic>.NameOf)
            .Except(state.Progress.Topics)
            .ToList();
        return topics.Count == 0 ? state : state with { Progress = state.Progress with { Topics = [.. topics, .. state.Progress.Topics] } };
    }
}
