using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>What the conversation is about now, in words the answer search knows (topic-words.yaml): 「無視したらどうなる」 means the letter when a letter is on the table.</summary>
internal static class OpenTopic
{
    private static readonly IReadOnlyDictionary<string, string> Words =
        PhraseFile.Load("Interruptions/topic-words.yaml").ToDictionary(entry => entry.Name, entry => string.Join(' ', entry.Phrases), StringComparer.Ordinal);

    /// <summary>The words of the question on the screen (paper.received → paper) and of what troubles the person; empty when neither says anything.</summary>
    public static string WordsOf(ConversationState state) =>
        (state.Progress.Asking is { Question: var question } ? Words.GetValueOrDefault(question.Split('.')[0], "") : "")
        + " " + state.Progress.Trouble.Match(trouble => Words.GetValueOrDefault(trouble, ""), () => "");
}
