using System.Text.RegularExpressions;
using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>
/// A question in the middle of the interview: an approved answer if one fits, a choice if several may, an honest "no answer here" with a door if none does; then back to the same question.
/// What nobody answered here goes on the sheet for the consultation.
/// </summary>
internal sealed partial class AskedSomethingElse(Lazy<AnswerIndex> index, JapaneseReader reader, Action<TurnDraft, string> unsure) : Interruption
{
    private const int LongestShortAnswer = 12;

    /// <summary>A message with an amount, a date or a creditor in it is more likely an answer than a question.</summary>
    private const double SureDespiteFacts = 0.6;

    /// <summary>The one question whose answer may be anybody's words, questions included.</summary>
    private const string WordsOfOthers = "pressure.words";

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (AnswersWhatIsAsked(draft, text) || !(AskingForm.IsQuestion(text) || IsForUs(draft, text)))
        {
            return InterruptionOutcome.NotMine;
        }

        var verdict = index.Value.Judge(text, OpenTopic.WordsOf(draft.State));
        if (verdict.Sure is { } found && MayBeAnswered(draft, text, found.Score))
        {
            ApprovedAnswerMessage.Say(draft, found.Answer);
            return AsksMeaning().IsMatch(text) ? InterruptionOutcome.AskAgain : InterruptionOutcome.HearTheRest;
        }

        if (AskingForm.IsQuestion(text) && HasBegun(draft) && !TellsFacts(draft, text) && verdict is { Sure: null, Choices: [] } && !index.Value.Knows(text))
        {
            draft.Say("asked.outside");
            unsure(draft, text);
            return InterruptionOutcome.AskAgain;
        }

        if (!IsForUs(draft, text) || (OwnQuestion.IsNoted(draft, text) && !EndsAsking(text)))
        {
            return InterruptionOutcome.NotMine;
        }

        if (TellsSomethingNew(draft, text))
        {
            OwnQuestion.Keep(draft, text);
            return InterruptionOutcome.NotMine;
        }

        if (verdict.Choices.Count > 0 && OwnQuestion.Offer(draft, text, verdict.Choices))
        {
            return InterruptionOutcome.Done;
        }

        OwnQuestion.Note(draft, text);
        unsure(draft, text);
        return InterruptionOutcome.AskAgain;
    }

    private bool MayBeAnswered(TurnDraft draft, string text, double score) =>
        AskingForm.IsQuestion(text) && draft.Progress.Asking?.Question != WordsOfOthers && (HasBegun(draft) || !AskingForm.AsksWhatToDo(text))
        && (score >= SureDespiteFacts || !TellsFacts(draft, text));

    private bool TellsFacts(TurnDraft draft, string text) => CarriesFacts.In(text, new(reader, draft.Today));

    /// <summary>「わからへん」「あらへん」 end like questions; without a question mark they are the short answers they are.</summary>
    private bool AnswersWhatIsAsked(TurnDraft draft, string text) =>
        draft.Progress.Asking is not null && text.Length <= LongestShortAnswer && !text.Contains('?', StringComparison.Ordinal) && !text.Contains('？', StringComparison.Ordinal)
        && (AnswerWords.KindOf(text, new(reader, draft.Today)) is not null || PlainWords.YesNo(text) is not null);

    /// <summary>「父が亡くなってアコムから150万の請求が来た。払わないといけない？」 asks and tells; what it tells must not be lost.</summary>
    private bool TellsSomethingNew(TurnDraft draft, string text)
    {
        var (before, after) = (draft.State.Case, Listener.Hear(draft.State, text, new(reader, draft.Today)).Case);
        return after.Papers.Count > before.Papers.Count || after.Pressure.Count > before.Pressure.Count || after.Schemes.Count > before.Schemes.Count
            || after.Debts.Any(debt => before.DebtById(debt.Id) != debt && (debt.Balance.IsGiven || debt.LastPayment.IsGiven || debt.InArrears.IsGiven));
    }

    /// <summary>The first words of a conversation may be a question and a trouble at once; later a question that tells nothing is a question.</summary>
    private bool IsForUs(TurnDraft draft, string text)
    {
        var topic = TopicReader.Read(text)[0];
        return topic == Topic.OutOfScope || (EndsAsking(text) && topic == Topic.Question)
            || (HasBegun(draft) && draft.Progress.Asking?.Question != WordsOfOthers && (AsksMeaning().IsMatch(text) || ((EndsAsking(text) || Interrogative().IsMatch(text)) && !TellsFacts(draft, text))));
    }

    private static bool HasBegun(TurnDraft draft) =>
        draft.Progress.Trouble.IsSettled || draft.State.Case is { Debts.Count: > 0 } or { Papers.Count: > 0 } or { Pressure.Count: > 0 };

    private static bool EndsAsking(string text) => Asking().IsMatch(text.TrimEnd(' ', '　', '。'));

    [GeneratedRegex("って(?:何|なに)|とは(?:何|なに|[?？])|(?:の|どういう)意味")]
    private static partial Regex AsksMeaning();

    [GeneratedRegex("(?:[?？]|ですか|ますか|ませんか|のか)$")]
    private static partial Regex Asking();

    [GeneratedRegex("(?:何|なに|だれ|誰|いつ|どこ|どれ|どっち|いくら)(?![もか度回年社人])|どう(?![もしにせ])|どうし(?:たら|よう|て)|(?<!な)どの")]
    private static partial Regex Interrogative();
}
