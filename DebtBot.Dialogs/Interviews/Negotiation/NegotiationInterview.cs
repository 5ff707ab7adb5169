using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Interviews.Negotiation;

/// <summary>Whether somebody acts for the person already; only for who prepares talks, and only while a creditor could be talked to.</summary>
internal sealed class NegotiationInterview : Interview
{
    public override string Id => "negotiation";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(NegotiationFacts.Represented, InterviewSubjects.Case, Hear.YesNo, JapaneseValues.Of),
        Ask.OnlyHeard(NegotiationFacts.CanPayMonthly, InterviewSubjects.Case, HearAmount.Line("promise"), JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Coach.Preparing;

    public override IEnumerable<string> SubjectIds(ConversationState state) => [""];

    protected override bool WouldAsk(Moment moment, Question question, string subject) => moment.Report.Negotiation.Any(item => item.Open || item.WouldBeOpen);
}

/// <summary>What a plan still needs about creditors that are open: at most three questions each of the three largest, ten in all with the one about the person.</summary>
internal sealed class NegotiationDebts : Interview
{
    /// <summary>About further creditors nothing is asked: the largest weigh most.</summary>
    private const int MostDebts = 3;

    public override string Id => "negotiation-debts";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(DebtFacts.InArrears, InterviewSubjects.Debts, Hear.YesNo, JapaneseValues.Of),
        Ask.About(DebtFacts.Rate, InterviewSubjects.Debts, Hear.Rate, rate => $"年{rate}"),
        Ask.About(DebtFacts.PaymentDay, InterviewSubjects.Debts, PaymentDays.Hear, PaymentDays.Shown),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Coach.Preparing;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Debts.Ids(state);

    protected override bool WouldAsk(Moment moment, Question question, string subject) => Asked(moment).Contains(subject);

    private static IEnumerable<string> Asked(Moment moment) =>
        moment.State.Case.Debts.Where(debt => moment.Report.LockOf(debt.Id) is { Open: true })
            .OrderByDescending(debt => debt.Balance.Match(balance => balance.Amount, () => -1L)).Take(MostDebts).Select(debt => debt.Id);
}
