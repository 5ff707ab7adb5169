using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews.Debts;

/// <summary>All debts, several in one message if the person likes. Ends when the person says that was all.</summary>
internal sealed class DebtList : Interview
{
    public override string Id => "debts";

    private static readonly Question Balance = Ask.About(DebtFacts.Balance, InterviewSubjects.Debts, HearAmount.Balance, JapaneseValues.Of, when: IsOwed);
    private static readonly Question LastPayment = Ask.About(DebtFacts.LastPayment, InterviewSubjects.Debts, Hear.LastPayment, JapaneseValues.Of, when: IsOwed);
    private static readonly Question MonthlyPayment = Ask.About(DebtFacts.MonthlyPayment, InterviewSubjects.Debts, HearAmount.Repayment, JapaneseValues.Of, when: debt => IsOwed(debt) && !debt.InArrears.Is(true));

    public override IReadOnlyList<Question> Questions { get; } =
    [
        new DebtsCompleteQuestion(),
        new EachDebtQuestion("debts.each-balance", Balance, "残りは"),
        new EachDebtQuestion("debts.each-last-payment", LastPayment, "最後の返済は", sameForAll: true),
        new EachDebtQuestion("debts.each-monthly-payment", MonthlyPayment, "毎月の返済は"),
        Ask.About(DebtFacts.Kind, InterviewSubjects.Debts, Hear.CreditorKind, KindNames.Of, when: debt => debt.Creditor.IsGiven),
        Ask.OnlyHeard(DebtFacts.Role, InterviewSubjects.Debts, Hear.Role, KindNames.Of),
        Balance,
        LastPayment,
        MonthlyPayment,
        Ask.About(DebtFacts.Product, InterviewSubjects.Debts, Hear.CardUse, KindNames.Of, when: debt => debt.Kind.Is(kind => kind is CreditorKind.CreditCard or CreditorKind.CreditSales)),
        Ask.About(DebtFacts.Guarantor, InterviewSubjects.Debts, Hear.Guarantor, KindNames.Of, when: MayHaveGuarantor),
        Ask.About(DebtFacts.Collateral, InterviewSubjects.Debts, Hear.CarOwner, KindNames.Of, when: debt => debt.Product.Is(ClaimProduct.CarLoan)),
    ];

    public override bool IsWanted(Moment moment) => true;

    public override IEnumerable<string> SubjectIds(ConversationState state) => ["", .. InterviewSubjects.Debts.Ids(state)];

    /// <summary>What a card was used for is asked only where the law module misses it.</summary>
    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        question.Id != DebtFacts.Product.Key || moment.Report.Interest.Any(finding => finding.Debt == subject && finding.OverpaymentMissing.Any(fact => fact.Key == question.Id));

    /// <summary>An unlicensed lender is owed nothing that could be planned with; asking how much would only frighten.</summary>
    private static bool IsOwed(Debt debt) => !debt.Kind.Is(CreditorKind.Unlicensed);

    /// <summary>Consumer loans and cards have no guarantor in practice; asking would only tire people.</summary>
    private static bool MayHaveGuarantor(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank
        or CreditorKind.PublicFinance or CreditorKind.Jasso or CreditorKind.Individual);
}
