using System.Text.Json.Nodes;
using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Options.Effects;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Budget(BudgetFinding budget) => new()
    {
        ["net"] = budget.Net?.Amount, ["living"] = budget.Living?.Amount, ["reserve"] = budget.Reserve?.Amount, ["surplus"] = budget.Surplus?.Amount,
        ["stated-outgo"] = budget.StatedOutgo.Amount, ["food-per-head"] = budget.FoodPerHead?.Amount, ["short-of-money"] = budget.IsShortOfMoney,
        ["priority"] = List(budget.Priority, bill => new JsonObject { ["group"] = bill.Group, ["debts"] = Texts(bill.Debts), ["because"] = Because([bill.Reason]) }), ["flags"] = Texts(budget.Flags), ["missing"] = Missing(budget.Missing),
    };

    private JsonObject Option(OptionFinding option) => new()
    {
        ["option"] = Name(option.Kind), ["fit"] = Name(option.Fit), ["rank"] = option.Rank,
        ["figures"] = new JsonObject(option.Figures.Select(figure => KeyValuePair.Create(figure.Key, Figure(figure.Value)))),
        ["reasons"] = Because(option.Because), ["blockers"] = Because(option.Blockers), ["cautions"] = Because(option.Cautions), ["would-change"] = Because(option.WouldChange),
        ["missing"] = Missing(option.Missing), ["basis"] = Texts(option.AllReasons.SelectMany(reason => reason.Basis).Select(basis => basis.ToString()).Distinct()),
        ["effects"] = List(option.Effects, Effect), ["cost"] = List(option.Costs, Range), ["time"] = List(option.Times, Range), ["confirm"] = Confirm([.. option.AllReasons]),
    };

    private JsonObject Effect(OptionEffect effect) => new()
    {
        ["id"] = Name(effect.Topic), ["weight"] = Name(effect.Weight), ["text"] = SentenceRenderer.Render(effect.Reason, sentences),
        ["basis"] = Texts(effect.Reason.Basis.Select(basis => basis.ToString())), ["confirm"] = effect.Reason.NeedsConfirmation,
    };

    private static JsonObject Range(OptionRange range) => new()
    {
        ["id"] = range.Id, ["title"] = range.Title, ["unit"] = range.Unit, ["from"] = range.From, ["to"] = range.To, ["basis"] = Texts(range.Basis.Select(basis => basis.ToString())),
        ["verified"] = Day(range.VerifiedOn), ["confirm"] = range.Confidence != Confidence.High,
    };
}
