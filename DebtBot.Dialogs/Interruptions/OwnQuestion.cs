using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Answers;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>What is said to a question of the person's own that no answer surely fits: a few to choose from, or that it goes on the sheet.</summary>
internal static class OwnQuestion
{
    public const string NoneOfThem = "どれでもない";

    private const int MostKept = 20;
    private const int LongestKept = 80;

    /// <summary>Asks which of the answers is meant; the pending question waits until that is settled. Not twice running: false then, and nothing is said.</summary>
    public static bool Offer(TurnDraft draft, string text, IReadOnlyList<ApprovedAnswer> answers)
    {
        var titles = answers.Select(answer => answer.Title).ToList();
        var bubble = draft.Texts["asked.which"].Say[0] + string.Concat(titles.Select(title => "\n・" + title));
        if (draft.SaidJustNow(bubble))
        {
            return false;
        }

        draft.Progress = draft.Progress with { Unsure = new(Kept(text), [.. answers.Select(answer => answer.Id)]) };
        draft.Say(new Message(bubble) { QuickReplies = [.. titles.Append(NoneOfThem).Select(words => new QuickReply(words, words))] });
        return true;
    }

    /// <summary>The same words a second time, without a question mark, were meant as an answer.</summary>
    public static bool IsNoted(TurnDraft draft, string text) => draft.Progress.OwnQuestions.Contains(Kept(text));

    /// <summary>Puts it on the sheet without a word.</summary>
    /// <returns>The question as it stands there.</returns>
    public static string Keep(TurnDraft draft, string text)
    {
        var (known, kept) = (draft.Progress.OwnQuestions, Kept(text));
        draft.Progress = draft.Progress with { OwnQuestions = known.Contains(kept) ? known : [.. known.TakeLast(MostKept - 1), kept] };
        return kept;
    }

    public static void Note(TurnDraft draft, string text)
    {
        var kept = Keep(draft, text);
        if (draft.Progress.HasSaid("asked.no-answer"))
        {
            draft.Say("asked.noted", ("question", kept));
            return;
        }

        draft.Say("asked.no-answer");
        draft.MarkSaid("asked.no-answer");
        draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
    }

    private static string Kept(string text) => text.Trim() is { Length: > LongestKept } longer ? longer[..LongestKept] : text.Trim();
}
