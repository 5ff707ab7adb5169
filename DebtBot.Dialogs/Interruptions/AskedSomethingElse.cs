using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>A question in the middle of the interview: an approved answer if there is one, an honest "no answer here" with a door if not; then back to the same question.</summary>
internal sealed class AskedSomethingElse : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (draft.Law.Answers.Find(text) is { } answer)
        {
            draft.Say(new Message(LegalBubble.Text(answer.Sentences, draft.Law.Sentences)));
            return InterruptionOutcome.AskAgain;
        }

        if (!IsAQuestion(text) || JapaneseText.Topics.TopicReader.Read(text)[0] is not (JapaneseText.Topics.Topic.Question or JapaneseText.Topics.Topic.OutOfScope))
        {
            return InterruptionOutcome.NotMine;
        }

        draft.Say("asked.no-answer");
        draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }

    private static bool IsAQuestion(string text)
    {
        var end = text.TrimEnd(' ', '　', '。');
        return end.EndsWith('？') || end.EndsWith('?') || end.EndsWith("ですか", StringComparison.Ordinal) || end.EndsWith("ますか", StringComparison.Ordinal)
            || end.EndsWith("の？", StringComparison.Ordinal) || JapaneseText.Topics.TopicReader.Read(text)[0] == JapaneseText.Topics.Topic.OutOfScope;
    }
}
