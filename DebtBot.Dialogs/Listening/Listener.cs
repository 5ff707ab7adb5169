using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>Reads a message for every fact it may contain, not only the one asked. Returns the same case object when nothing new was heard.</summary>
internal static class Listener
{
    private static readonly string[] OtherAmounts = ["借り", "残り", "残高", "残って", "返し", "払っ"];

    public static ConversationState Hear(ConversationState state, string text, HearingContext context)
    {
        var file = LetterListener.Hear(state.Case, text, context) ?? OwnWords(state, text, context);
        var heard = ReferenceEquals(file, state.Case) ? state : state with { Case = file };
        return WithTopics(SeizureListener.Hear(heard, text), text);
    }

    private static CaseFile OwnWords(ConversationState state, string text, HearingContext context)
    {
        var file = PaperListener.Hear(state.Case, text, context);
        var owed = ContactReader.WithoutDemand(text, context);
        file = DebtListener.OneAmountOnce(state, DebtListener.Hear(file, owed, context));
        file = BillListener.Hear(file, owed, context);
        file = Tied(file, text, state.Progress.Asking);
        file = SchemeListener.Hear(file, text, context);
        file = PressureListener.Hear(file, text, context);
        file = HouseholdListener.Hear(file, text, context);
        file = GuaranteeListener.Hear(file, text, state.Progress.Asking);
        file = LifeListener.Hear(file, text);
        file = WishListener.Hear(file, text);
        file = PromiseListener.Hear(file, text);
        file = NoDueDateListener.Hear(file, text, state.Progress.Asking);
        file = GamblingListener.Hear(file, text);
        file = TroubleListener.Hear(file, text, state.Progress.Asking);
        return PersonListener.Hear(file, text, context);
    }

    /// <summary>A creditor named together with a paper, or while a paper is being asked about, is the one it came from.</summary>
    private static CaseFile Tied(CaseFile file, string text, Asked? asked)
    {
        var about = asked?.Question.StartsWith("paper.", StringComparison.Ordinal) == true || PaperReader.Read(text) is not null;
        return about && file.Papers.Where(paper => paper.Debt.Kind == AnswerKind.NotAsked).ToList() is [var paper] && !paper.Kind.Is(PaperKind.FakeSuspected)
            && CreditorDictionary.Find(text) is [var named] && file.Debts.FirstOrDefault(debt => debt.Creditor.Is(named.Name)) is { } debt
                ? file.WithPaper(paper with { Debt = debt.Id, Claim = paper.Claim.IsUnknown && IsClaimed(text) ? debt.Balance : paper.Claim })
                : file;
    }

    /// <summary>「支払督促。オリコ 128万」 is what the paper asks for; what was borrowed or is left may be another amount.</summary>
    private static bool IsClaimed(string text) => text.Contains("請求額", StringComparison.Ordinal) || !Array.Exists(OtherAmounts, word => text.Contains(word, StringComparison.Ordinal));

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
