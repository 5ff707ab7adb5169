using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Charts;

/// <summary>The household's month as bars. A part that is not known has no bar.</summary>
internal static class BudgetBars
{
    /// <summary>Null while the surplus is not known.</summary>
    public static Card.BudgetChart? Of(BudgetFinding budget, MessageCatalog texts) => budget.Surplus is not { } surplus ? null : new(texts["budget.title"].Say[0],
    [
        .. Known("budget.income", budget.Net, "income", texts), .. Known("budget.living", budget.Living, "cost", texts), .. Known("budget.reserve", budget.Reserve, "cost", texts),
        new(texts[surplus.IsShort ? "budget.shortfall" : "budget.surplus"].Say[0], surplus.Amount, JapaneseValues.Of(surplus), surplus.IsShort ? "short" : "surplus"),
    ]);

    private static IEnumerable<Card.Bar> Known(string label, Yen? amount, string kind, MessageCatalog texts) =>
        amount is { } known ? [new(texts[label].Say[0], known.Amount, JapaneseValues.Of(known), kind)] : [];
}
