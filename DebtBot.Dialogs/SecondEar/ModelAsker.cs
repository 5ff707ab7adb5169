using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>Decides whether words that were not understood go to a model, and what it may find in them. The turn itself is not held up.</summary>
internal sealed class ModelAsker(InterviewGuide guide, Lazy<AnswerIndex> index)
{
    private const string Notice = "ear.notice";
    private const int MostFacts = 24;
    private const int MostAnswers = 8;
    /// <summary>In UTF-16 units; the rules read shorter messages as well as anybody.</summary>
    private const int Shortest = 8;

    /// <summary>How often a model is asked in one conversation.</summary>
    private const int MostQuestions = 30;

    private static readonly TimeSpan AfterASign = TimeSpan.FromHours(1);

    /// <summary>Tells the person beforehand that a model may help, and how to say no.</summary>
    public static void Tell(TurnDraft draft)
    {
        draft.Say(Notice);
        draft.State = draft.State with { Model = draft.State.Model with { ToldWith = draft.Happened.Id } };
    }

    /// <summary>Called where the rules understood nothing or are unsure.</summary>
    public void Unsure(TurnDraft draft, string text)
    {
        if (!MaySend(draft, text))
        {
            return;
        }

        if (draft.State.Model.ToldWith is not { } told)
        {
            Tell(draft);
            return;
        }

        if (told != draft.Happened.Id && Question(draft, text) is { } question)
        {
            draft.State = draft.State.Asking(question, draft.Now);
            draft.Do(new Effect.AskTheModel(question));
        }
    }

    /// <summary>Words with a sign of danger stay here; so does everything for a while after a vague sign, and for good after one that was said outright.</summary>
    private static bool MaySend(TurnDraft draft, string text) =>
        draft.Happened is ConversationEvent.Said && text.Length >= Shortest && !draft.State.Consent.WithoutModel && draft.State.Model.Asked < MostQuestions
        && SafetyScreen.Read(text).Level == SafetyLevel.None && IsCalm(draft);

    private static bool IsCalm(TurnDraft draft) =>
        Enum.Parse<SafetyLevel>(draft.Progress.Safety.Level, ignoreCase: true) < SafetyLevel.L2 && !(draft.Progress.Safety.Since + AfterASign > draft.Now);

    private ModelQuestion? Question(TurnDraft draft, string text)
    {
        var facts = Facts(draft);
        IReadOnlyList<OfferedAnswer> answers = AskingForm.IsQuestion(text) ? [.. index.Value.Search(text, MostAnswers).Select(found => new OfferedAnswer(found.Answer.Id, found.Answer.Questions[0]))] : [];
        var strangers = draft.State.Case.Debts.Select(debt => debt.Creditor.Match(name => name, () => "")).Where(name => name.Length > 0 && CreditorDictionary.Find(name).Count == 0);
        var asked = draft.Progress.Asking is { } asking ? draft.Texts[asking.Question].Name ?? "" : "";
        return facts.Count + answers.Count == 0 ? null : new(draft.Happened.Id, Mask.Of(text, strangers), asked, facts, answers);
    }

    /// <summary>What was asked, then what else is open about the same debt or paper, then further debts, then the amounts and days of the household.</summary>
    private List<OfferedFact> Facts(TurnDraft draft)
    {
        var asked = draft.Progress.Asking;
        var inHand = asked is { Subject.Length: > 0 } ? asked.Subject : draft.State.Case.Debts is [.., var latest] ? latest.Id : "";
        var questions =
            from item in guide.Questions.Select(question => (Question: question, Rank: RankOf(question, asked, inHand)))
            where item.Rank < Rank.None
            let subject = item.Rank == Rank.Asked ? asked!.Subject : item.Rank == Rank.InHand ? inHand : ""
            where item.Question.TellsAFact && item.Question.IsOpen(draft.State, subject)
            orderby item.Rank
            select new OfferedFact(item.Question.Id, subject, draft.Texts[item.Question.Id].Name ?? item.Question.Id);
        return [.. questions.Take(MostFacts)];

        Rank RankOf(Question question, Asked? asked, string inHand) =>
            question.Id == asked?.Question ? Rank.Asked
            : inHand.Length > 0 && question.IsAbout(draft.State, inHand) ? Rank.InHand
            : question is { TellsAFact: true, OffersWaysOut: false } ? Rank.Further
            : question.IsMeasure && question.IsAbout(draft.State, "") ? Rank.Household
            : Rank.None;
    }

    private enum Rank
    {
        Asked,
        InHand,
        Further,
        Household,
        None,
    }
}
