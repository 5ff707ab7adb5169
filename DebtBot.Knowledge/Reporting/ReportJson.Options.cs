using System.Text.Json.Nodes;
using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Options;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private static JsonObject Budget(BudgetFinding budget) => new()
    {
        ["net"] = budget.Net?.Amount, ["living"] = budget.Living?.Amount, ["reserve"] = budget.Reserve?.Amount, ["surplus"] = budget.Surplus?.Amount,
        ["stated-outgo"] = budget.StatedOutgo.Amount, ["flags"] = Texts(budget.Flags), ["missing"] = Missing(budget.Missing),
    };

    private JsonObject Option(OptionFinding option) => new()
    {
        ["option"] = Name(option.Kind), ["fit"] = Name(option.Fit), ["rank"] = option.Rank,
        ["figures"] = new JsonObject(option.Figures.Select(figure => KeyValuePair.Create(figure.Key, Figure(figure.Value)))),
        ["reasons"] = Because(option.Because), ["blockers"] = Because(option.Blockers), ["cautions"] = Because(option.Cautions), ["missing"] = Missing(option.Missing),
        ["confirm"] = Confirm(option.Because),
    };
}
