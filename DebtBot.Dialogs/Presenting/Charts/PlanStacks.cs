using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Negotiation;

namespace DebtBot.Dialogs.Presenting.Charts;

/// <summary>How what is owed would shrink while the safe plan is kept, creditor upon creditor. Only creditors that are open are in it.</summary>
internal static class PlanStacks
{
    private const int MostPoints = 7;
    private const int MostCreditors = 4;

    /// <summary>Null while there is no plan that clears.</summary>
    public static Card.SeriesChart? Of(TriageReport report, ConversationState state, MessageCatalog texts)
    {
        if (report.Plan is not { } plan || PlanCourse.Of(plan, MostPoints) is not { } course)
        {
            return null;
        }

        var ordered = course.Creditors.OrderByDescending(creditor => creditor.Left[0]).ToList();
        var (shown, rest) = ordered.Count > MostCreditors + 1 ? (ordered.Take(MostCreditors).ToList(), ordered.Skip(MostCreditors).ToList()) : (ordered, []);
        return new(
            texts[course.WithInterest ? "charts.plan-interest" : "charts.plan-frozen"].Say[0],
            [.. course.Months.Select(month => month == 0 ? texts["charts.now"].Say[0] : Filled.With(texts["charts.after"].Say[0], ("n", $"{month}")))],
            [.. shown.Select(creditor => new Card.Series(SubjectNames.Of(state, creditor.Debt), [.. creditor.Left.Select(left => left.Amount)])), .. Rest(rest, texts)]);
    }

    private static IEnumerable<Card.Series> Rest(List<CreditorCourse> rest, MessageCatalog texts) => rest.Count == 0 ? []
        : [new(Filled.With(texts["charts.others"].Say[0], ("n", $"{rest.Count}")), [.. rest[0].Left.Select((_, point) => rest.Sum(creditor => creditor.Left[point].Amount))])];
}
