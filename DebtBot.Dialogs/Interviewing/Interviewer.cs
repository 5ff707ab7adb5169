using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing.Hearers;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Takes what a person said outside any interruption: hears the answer and every other fact in it, says back what was heard, tells what follows, asks on.</summary>
public sealed class Interviewer(
    InterviewGuide guide, Asker asker, RepairLadder repair, Echo echo, Ear ear, JapaneseReader reader, Func<ConversationState, string, HearingContext, ConversationState> listen, Action<TurnDraft> announce,
    Action<TurnDraft, string> unsure)
{
    /// <summary>In UTF-16 units; a shorter first message is a topic and no story.</summary>
    private const int ShortestStory = 30;

    public void Take(TurnDraft draft, string text)
    {
        draft.Progress = draft.Progress with { Paused = false };
        var afraid = Fear.Receive(draft, text);
        var before = draft.State;
        var context = new HearingContext(reader, draft.Today) { Now = draft.Now };
        var (answered, heard) = ear.Hear(draft, text, context);
        if (!heard && !LeadsElsewhere(draft))
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
        if (!before.Progress.GoOn.Is(false) && draft.Progress.GoOn.Is(false))
        {
            draft.Progress = draft.Progress with { Paused = true, Asking = null };
            draft.Say("pause.done");
            return;
        }

        asker.AskNext(draft);
    }

    /// <summary>Facts in a message that an interruption has answered: heard, said back, and what follows from them told.</summary>
    public void Overhear(TurnDraft draft, string text)
    {
        var before = draft.State;
        draft.State = listen(draft.State, text, new(reader, draft.Today) { Now = draft.Now });
        if (ReferenceEquals(before.Case, draft.State.Case))
        {
            asker.AskAgain(draft);
            return;
        }

        echo.SayBack(draft, before, answered: false);
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
}
