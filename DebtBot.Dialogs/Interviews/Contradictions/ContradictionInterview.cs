using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews.Debts;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Contradictions;

/// <summary>What does not fit together in what the person told: dates out of order, 「遅れていない」 beside a payment long ago, a payment larger than the rest, a household of one with children, fewer creditors than were counted.</summary>
internal sealed class ContradictionInterview : Interview
{
    /// <summary>After so many months without a payment nobody is in time.</summary>
    private const int MonthsInTime = 3;

    private static readonly Question Contracted = Ask.About(DebtFacts.Contracted, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of);
    private static readonly Question LastPayment = Ask.About(DebtFacts.LastPayment, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of);
    private static readonly Question InArrears = Ask.About(DebtFacts.InArrears, InterviewSubjects.Debts, HearBehind, JapaneseValues.Of);
    private static readonly Question Balance = Ask.About(DebtFacts.Balance, InterviewSubjects.Debts, HearAmount.Balance, JapaneseValues.Of);
    private static readonly Question MonthlyPayment = Ask.About(DebtFacts.MonthlyPayment, InterviewSubjects.Debts, HearAmount.Repayment, JapaneseValues.Of);
    private static readonly Question People = Ask.About(CaseFacts.People, InterviewSubjects.Case, Hear.People, people => $"{people}人");
    private static readonly Question Children = Ask.OnlyHeard(CaseFacts.Children, InterviewSubjects.Case, Hear.People, children => $"{children}人");
    private static readonly Question StatedCreditors = Ask.OnlyHeard(CaseFacts.StatedCreditors, InterviewSubjects.Case, (_, _) => Answer<int>.NotAsked, number => $"{number}社");
    private static readonly Question StatedTotal = Ask.OnlyHeard(CaseFacts.StatedTotal, InterviewSubjects.Case, (_, _) => Answer<Yen>.NotAsked, JapaneseValues.Of);
    private static readonly Func<string, PutRight?> MoreOrAll = PutRightWords.YesOrNo(yes: PutRight.First, no: PutRight.Second, ["ほかにも", "まだある", "あると思"], ["これで全部", "これだけ", "以上", "ほかにはない", "もうない"]);

    private static readonly Question InTime = new DebtContradiction(
        "contradiction.in-time", InArrears, LastPayment, debt => debt.InArrears.Is(false) && debt.LastPayment.IsGiven, PutRightWords.Of(["遅れ", "滞納", "延滞", "払えて", "止まっ"], ["続いて", "続けて", "返してい", "返してる", "払ってい", "払ってる"]));

    public override string Id => "contradiction";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new DebtContradiction("contradiction.dates", Contracted, LastPayment, IsPaidBeforeItWasLent, PutRightWords.Of(["借り", "契約"], ["返済", "返し", "払"])),
        InTime,
        new DebtContradiction("contradiction.payment", Balance, MonthlyPayment, IsPaymentAboveBalance, PutRightWords.Of(["残り", "残高"], ["毎月", "月々", "返済"])),
        new CaseContradiction("contradiction.people", People, Children, IsAloneWithChildren, PutRightWords.YesOrNo(yes: PutRight.First, no: PutRight.Neither, ["一緒", "同居"], ["別", "離れて"])),
        new CaseContradiction("contradiction.creditors", new DebtsCompleteQuestion(), StatedCreditors, HasFewerThanCounted, MoreOrAll),
        new CaseContradiction("contradiction.total", new DebtsCompleteQuestion(), StatedTotal, HasLessThanTold, MoreOrAll),
    ];

    public override bool IsWanted(Moment moment) => true;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [.. InterviewSubjects.Debts.Ids(state), ""];

    /// <summary>How long ago is too long depends on today.</summary>
    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        question != InTime || moment.State.Case.DebtById(subject)?.LastPayment.Is(last => last.Latest < moment.Today.AddMonths(-MonthsInTime)) == true;

    private static Answer<bool> HearBehind(string text, HearingContext context) => PaymentWords.SayBehind(text) is { } behind ? behind : Hear.YesNo(text, context);

    private static bool IsPaidBeforeItWasLent(Debt debt) => debt.Contracted.TryGet(out var lent) && debt.LastPayment.TryGet(out var paid) && paid.Latest < lent.Earliest;

    private static bool IsPaymentAboveBalance(Debt debt) => debt.Balance.TryGet(out var balance) && debt.MonthlyPayment.TryGet(out var monthly) && balance.Amount > 0 && monthly > balance;

    private static bool IsAloneWithChildren(CaseFile file) => file.Household.People.Is(1) && file.Household.Children.Is(children => children > 0);

    private static bool HasFewerThanCounted(CaseFile file) => file.DebtListComplete.Is(true) && file.StatedCreditors.Is(told => told > file.Debts.Count);

    /// <summary>A tenth is the roundness of what people say from memory.</summary>
    private static bool HasLessThanTold(CaseFile file) => file.DebtListComplete.Is(true) && file.Debts.Count > 0 && file.Debts.All(debt => debt.Balance.IsGiven)
        && file.StatedTotal.Is(told => file.Debts.Sum(debt => debt.Balance.Match(balance => balance.Amount, () => 0)) < told.Amount * 9 / 10);
}
