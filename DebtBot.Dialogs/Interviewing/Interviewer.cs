using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Takes what a person said outside any interruption: hears the answer and every other fact in it, says back what was heard, tells what follows, asks on.</summary>
public sealed class Interviewer(
    InterviewGuide guide, Asker asker, RepairLadder repair, Echo echo, OtherAnswers others, JapaneseReader reader, Func<ConversationState, string, HearingContext, ConversationState> listen,
    Action<TurnDraft> announce, Action<TurnDraft, string> unsure)
{
    /// <summary>Words that open something new.</summary>
    private static readonly string[] Furthermore = ["ほか", "他に", "あと", "それと", "それから"];

    /// <summary>In UTF-16 units; a shorter first message is a topic and no story.</summary>
    private const int ShortestStory = 30;

    public void Take(TurnDraft draft, string text)
    {
        var afraid = Fear.Receive(draft, text);
        var before = draft.State;
        var context = new HearingContext(reader, draft.Today);
        var answered = others.TakeBack(draft, text, context) || HearAnswer(draft, text, context);
        draft.State = listen(draft.State, text, context);
        answered = answered || (ReferenceEquals(before.Case, draft.State.Case) && draft.Progress.Asking is { } asked && others.Hear(draft, asked, text, context));
        if (!answered && ReferenceEquals(before.Case, draft.State.Case) && !LeadsElsewhere(draft))
        {
            NotUnderstood(draft, text, context, afraid);
            return;
        }

        draft.Progress = draft.Progress with { IdleMisses = 0 };
        echo.SayBack(draft, before, answered);
        if (ReferenceEquals(before.Case, draft.State.Case) && IsAStory(before, draft.State, text))
        {
            unsure(draft, text);
        }

        announce(draft);
        asker.AskNext(draft);
    }

    /// <summary>The first words told at length, and nothing but their topic was understood.</summary>
    private static bool IsAStory(ConversationState before, ConversationState after, string text) =>
        text.Length >= ShortestStory && before.Progress.Topics.Count == 0 && after.Progress.Topics.Count > 0;

    /// <summary>A topic alone answers nothing, but it may bring up another question.</summary>
    private bool LeadsElsewhere(TurnDraft draft) =>
        guide.Next(draft.Moment) is var (_, next, subject) && !(draft.Progress.Asking is { } asked && asked.Question == next.Id && asked.Subject == subject);

    /// <summary>Words of fear are no failed answer: they were received, and the question stands as it stood.</summary>
    private void NotUnderstood(TurnDraft draft, string text, HearingContext context, bool afraid)
    {
        unsure(draft, text);
        if (afraid)
        {
            asker.AskAgain(draft);
        }
        else
        {
            OwnWords.Keep(draft, text);
            repair.Climb(draft, text, context);
        }
    }

    private bool HearAnswer(TurnDraft draft, string text, HearingContext context)
    {
        if (draft.Progress.Asking is not { } asked || guide.Find(asked.Question) is not { } question)
        {
            return false;
        }

        var heard = question.Hear(draft.State, asked.Subject, text, context)
            ?? (Button(draft, question, asked.Subject, text) is { } button ? question.Hear(draft.State, asked.Subject, button, context) : null)
            ?? (AnswerWords.KindOf(text, context) is { } kind ? question.Settle(draft.State, asked.Subject, kind) : null);
        if (heard is null || others.IsUnknownNamed(draft, asked, text, context))
        {
            return HearLate(draft, text, context);
        }

        draft.State = heard;
        draft.Progress = draft.Progress with { Answered = [.. draft.Progress.Answered.TakeLast(99), asked with { Misses = 0 }] };
        return true;
    }

    /// <summary>「わからない」 to the last question, and a moment later the answer after all.</summary>
    private bool HearLate(TurnDraft draft, string text, HearingContext context)
    {
        if (Array.Exists(Furthermore, word => text.StartsWith(word, StringComparison.Ordinal)) || draft.Progress.Answered is not [.., var last] || guide.Find(last.Question) is not { } question
            || question.KindOf(draft.State, last.Subject) is not (AnswerKind.DontKnow or AnswerKind.Declined)
            || question.Hear(draft.State, last.Subject, text, context) is not { } late || question.Answer(late, last.Subject) is null)
        {
            return false;
        }

        draft.State = late;
        return true;
    }

    /// <summary>"2" or 「②」 stands for the second button.</summary>
    private static string? Button(TurnDraft draft, Question question, string subject, string text) =>
        question.Buttons(draft.State, subject, draft.Texts[question.Id]) is { Count: > 2 } buttons
        && AnswerWords.Ordinal(text) is { } number && number <= buttons.Count
            ? buttons[number - 1].Value
            : null;
}
