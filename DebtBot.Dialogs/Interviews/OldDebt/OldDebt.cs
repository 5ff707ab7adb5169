using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews.OldDebt;

/// <summary>Limitation: the last payment, a court's record, a promise since. Comes before anything that could count as acknowledging the debt.</summary>
internal sealed class OldDebt : Interview
{
    public override string Id => "old-debt";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(DebtFacts.Kind, InterviewSubjects.Debts, Hear.CreditorKind, KindNames.Of, when: debt => debt.Creditor.IsGiven),
        Ask.About(DebtFacts.LastPayment, InterviewSubjects.Debts, Hear.LastPayment, JapaneseValues.Of, when: CanBeOld),
        Ask.About(DebtFacts.CourtRecord, InterviewSubjects.Debts, Hear.CourtRecord, KindNames.Of),
        Ask.About(DebtFacts.AcknowledgedSince, InterviewSubjects.Debts, Hear.Acknowledged, JapaneseValues.Of),
        Ask.About(DebtFacts.Contracted, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
        Ask.About(DebtFacts.DueDate, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
        Ask.About(DebtFacts.Subrogated, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
        Ask.About(DebtFacts.BorrowerIsMerchant, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
        Ask.About(DebtFacts.MainDebtorRenewed, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
        Ask.About(DebtFacts.GuaranteeContracted, InterviewSubjects.Debts, HearDay.Past, JapaneseValues.Of),
        Ask.About(DebtFacts.ClaimsReachOthers, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
    ];

    /// <summary>Wanted for debts that a paper, a creditor's pressure or the person's own words made urgent; the others come with the debt list.</summary>
    public override bool IsWanted(Moment moment) => SubjectIds(moment.State).Any();

    public override IEnumerable<string> SubjectIds(ConversationState state) =>
        state.Case.Debts.Where(debt => IsUrgent(state, debt) || debt.LastPayment.IsGiven).Select(debt => debt.Id);

    private static bool IsUrgent(ConversationState state, Debt debt) =>
        state.Case.Papers.Any(paper => paper.Debt.Is(debt.Id))
        || state.Progress.Topics.Contains("old-debt")
        || state.Case.Pressure.Any(item => item.From.Is(from => debt.Creditor.Is(from)));

    /// <summary>After the first two, only what the law module says it misses for this debt is asked.</summary>
    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        question.Id == DebtFacts.Kind.Key || question.Id == DebtFacts.LastPayment.Key
        || (moment.Report.LimitationOf(subject) is { } finding && finding.Missing.Any(fact => fact.Key == question.Id));

    private static bool CanBeOld(Debt debt) => !debt.Kind.Is(kind => kind is CreditorKind.Unlicensed or CreditorKind.NationalTax or CreditorKind.LocalTax
        or CreditorKind.HealthInsuranceFee or CreditorKind.HealthInsuranceTax or CreditorKind.PensionPremium or CreditorKind.Fine);
}
