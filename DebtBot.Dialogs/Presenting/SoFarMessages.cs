using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;

namespace DebtBot.Dialogs.Presenting;

/// <summary>What was understood so far: a list of facts and the table of debts. What is not known says so.</summary>
internal static class SoFarMessages
{
    public static IEnumerable<Message> Of(
        ConversationState state, InterviewGuide guide, MessageCatalog texts, Func<ConversationState, string, string> subjectName)
    {
        var facts = guide.Answers(state)
            .Where(item => !item.Question.Id.StartsWith("debt.", StringComparison.Ordinal) && texts[item.Question.Id].Heard is not null)
            .Select(item => $"・{Subject(subjectName(state, item.Subject))}{texts[item.Question.Id].Name}：{item.Shown}")
            .ToList();
        if (facts.Count == 0 && state.Case.Debts.Count == 0)
        {
            yield return new(texts["so-far.nothing"].Say[0]);
            yield break;
        }

        if (facts.Count > 0)
        {
            yield return new(string.Join('\n', [texts["so-far.title"].Say[0], .. facts]));
        }

        if (state.Case.Debts.Count > 0)
        {
            yield return DebtTableMessage.Of(state.Case, texts);
        }
    }

    private static string Subject(string name) => name.Length == 0 ? "" : $"{name}の";
}
