using System.Text.RegularExpressions;
using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Answers;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>
/// A question in the middle of the interview: an approved answer if there is one, an honest "no answer here" with a door if not; then back to the same question.
/// What nobody answered here goes on the sheet for the consultation.
/// </summary>
internal sealed partial class AskedSomethingElse(Lazy<AnswerIndex> index, JapaneseReader reader, Action<TurnDraft, string> unsure) : Interruption
{
    private const int MostOwnQuestions = 20;
    private const int LongestOwnQuestion = 80;

    /// <summary>A message with an amount, a date or a creditor in it is more likely an answer than a question.</summary>
    private const double SureDespiteFacts = 0.6;

    /// <summary>The one question whose answer may be anybody's words, questions included.</summary>
    private const string WordsOfOthers = "pressure.words";

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (Find(draft, text) is { } answer)
        {
            ApprovedAnswerMessage.Say(draft, answer);
            return InterruptionOutcome.AskAgain;
        }

        if (AskingForm.IsQuestion(text) && HasBegun(draft) && !index.Value.Knows(text) && !CarriesFacts.In(text, new(reader, draft.Today)))
        {
            draft.Say("asked.outside");
            unsure(draft, text);
            return InterruptionOutcome.AskAgain;
        }

        if (!IsForUs(draft, text))
        {
            return InterruptionOutcome.NotMine;
        }

        Note(draft, text);
        unsure(draft, text);
        return InterruptionOutcome.AskAgain;
    }

    private ApprovedAnswer? Find(TurnDraft draft, string text)
    {
        if (!AskingForm.IsQuestion(text) || draft.Progress.Asking?.Question == WordsOfOthers || (AskingForm.AsksWhatToDo(text) && !HasBegun(draft)))
        {
            return null;
        }

        var enough = CarriesFacts.In(text, new(reader, draft.Today)) ? SureDespiteFacts : AnswerIndex.Sure;
        return index.Value.Search(text, 1) is [var best] && best.Score >= enough ? best.Answer : null;
    }

    private static void Note(TurnDraft draft, string text)
    {
        var known = draft.Progress.OwnQuestions;
        var kept = text.Trim() is { Length: > LongestOwnQuestion } longer ? longer[..LongestOwnQuestion] : text.Trim();
        draft.Progress = draft.Progress with { OwnQuestions = known.Contains(kept) ? known : [.. known.TakeLast(MostOwnQuestions - 1), kept] };
        if (draft.Progress.HasSaid("asked.no-answer"))
        {
            draft.Say("asked.noted", ("question", kept));
            return;
        }

        draft.Say("asked.no-answer");
        draft.MarkSaid("asked.no-answer");
        draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
    }

    /// <summary>The first words of a conversation may be a question and a trouble at once; later a question that tells nothing is a question.</summary>
    private bool IsForUs(TurnDraft draft, string text)
    {
        var topic = TopicReader.Read(text)[0];
        return topic == Topic.OutOfScope || (EndsAsking(text) && topic == Topic.Question)
            || (HasBegun(draft) && draft.Progress.Asking?.Question != WordsOfOthers && (AsksMeaning().IsMatch(text) || ((EndsAsking(text) || Interrogative().IsMatch(text)) && !CarriesFacts.In(text, new(reader, draft.Today)))));
    }

    private static bool HasBegun(TurnDraft draft) =>
        draft.Progress.Trouble.IsSettled || draft.State.Case is { Debts.Count: > 0 } or { Papers.Count: > 0 } or { Pressure.Count: > 0 };

    private static bool EndsAsking(string text) => Asking().IsMatch(text.TrimEnd(' ', '　', '。'));

    [GeneratedRegex("って(?:何|なに)|とは(?:何|なに|[?？])|(?:の|どういう)意味")]
    private static partial Regex AsksMeaning();

    [GeneratedRegex("(?:[?？]|ですか|ますか|ませんか|のか)$")]
    private static partial Regex Asking();

    [GeneratedRegex("(?:何|なに|だれ|誰|いつ|どこ|どれ|どっち|いくら)(?![もか度回年社人])|どう(?![もしにせ])|どうし(?:たら|よう|て)|どの")]
    private static partial Regex Interrogative();
}
