using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>
/// The sheet as data, in the spirit of a standard financial statement: household, income, spending, debts, what is left, what is offered. Its shape is statement.schema.json.
/// What was never asked is absent; 「わからない」 is "unknown", 「答えたくない」 "declined"; none of them is ever zero. Amounts are whole yen a month, or whole yen.
/// </summary>
internal static class StatementJson
{
    private const string Version = "debtbot-statement/1";

    public static JsonObject Of(ConversationState state, TriageReport report) => Of(state.Case, state.Agreements, report);

    private static JsonObject Of(CaseFile file, IReadOnlyList<Agreement> agreements, TriageReport report) => new()
    {
        ["version"] = Version, ["made-on"] = Day(report.Now.DayInJapan()), ["currency"] = "JPY",
        ["household"] = Known(("people", Number(file.Household.People)), ("supported", Number(file.Household.Supported)), ("children", Number(file.Household.Children)), ("spouse", Value(file.Household.Spouse, spouse => (JsonNode)spouse))),
        ["income"] = Known(("take-home", Amount(file.Income.MonthlyTakeHome)), ("spouse", Amount(file.Income.SpouseMonthly)), ("benefits", Amount(file.Income.BenefitsMonthly)), ("total", report.Budget.Net?.Amount)),
        ["fixed-costs"] = Known(
            ("rent", Amount(file.Expenses.Rent)), ("mortgage", Amount(file.Expenses.Mortgage)), ("utilities", Amount(file.Expenses.Utilities)), ("phone", Amount(file.Expenses.Phone)), ("taxes", Amount(file.Expenses.Taxes)),
            ("education", Amount(file.Expenses.Education)), ("support", Amount(file.Expenses.Support))),
        ["flexible-costs"] = Known(("food", Amount(file.Expenses.Food)), ("transport", Amount(file.Expenses.Transport)), ("medical", Amount(file.Expenses.Medical)), ("other", Amount(file.Expenses.Other))),
        ["summary"] = Known(("living-costs", report.Budget.Living?.Amount ?? Amount(file.Expenses.Total)), ("reserve", report.Budget.Reserve?.Amount), ("left-for-debts", report.Budget.Surplus?.Amount)),
        ["assets"] = Known(("cash", Amount(file.Assets.Cash)), ("deposits", Amount(file.Assets.Deposits)), ("insurance", Amount(file.Assets.InsuranceSurrender)), ("vehicle", Amount(file.Assets.Vehicle))),
        ["debts"] = new JsonArray([.. file.Debts.Select(debt => Owed(debt, report))]),
        ["debts-without-balance"] = file.Debts.Count(debt => debt.Balance.IsUnknown),
        ["deadlines"] = new JsonArray([.. report.Deadlines.Select(deadline => Known(("what", deadline.What), ("last-day", deadline.LastDay is { } last ? Day(last.Earliest) : "unknown"), ("estimated", deadline.Estimated)))]),
        ["plan"] = report.Plan is { Result: PlanResult.Ready, Monthly: { } monthly } plan ? Known(("monthly", monthly.Amount), ("months-without-interest", plan.Frozen?.Months), ("months-with-interest", plan.WithInterest?.Months)) : null,
        ["agreements"] = new JsonArray([.. agreements.Select(Agreed)]),
        ["legal-aid"] = Known(("within-limits", report.LegalAid.Eligible is { } within ? within : "unknown"), ("free-consultations", report.LegalAid.Consultations), ("minutes-each", report.LegalAid.ConsultationMinutes)),
        ["unknowns"] = new JsonArray([.. report.Unknowns.Select(unknown => Known(("fact", unknown.Fact.Key), ("subject", unknown.Fact.Subject.Length > 0 ? unknown.Fact.Subject : null), ("would-change", new JsonArray([.. unknown.WouldChange.Select(id => (JsonNode)id)]))))]),
    };

    private static JsonObject Owed(Debt debt, TriageReport report) => Known(
        ("id", debt.Id), ("creditor", Value(debt.Creditor, name => name)), ("kind", Value(debt.Kind, kind => KebabNames<CreditorKind>.NameOf(kind))),
        ("priority", report.Budget.Priority.Any(bill => bill.Debts.Contains(debt.Id))), ("balance", Amount(debt.Balance)), ("rate", Value(debt.Rate, rate => rate.ToString())), ("monthly", Amount(debt.MonthlyPayment)),
        ("last-payment", Value(debt.LastPayment, window => new JsonObject { ["from"] = Day(window.Earliest), ["to"] = Day(window.Latest) })), ("court-record", Value(debt.CourtRecord, record => KebabNames<CourtRecord>.NameOf(record))),
        ("in-arrears", Value(debt.InArrears, behind => (JsonNode)behind)),
        ("limitation", report.LimitationOf(debt.Id)?.Result.Match(_ => "running", _ => "may-have-completed", _ => "probably-restarted", _ => "cannot-tell", _ => "public")),
        ("locked", report.LockOf(debt.Id)?.Locked), ("offer", report.Plan?.ShareOf(debt.Id)?.Monthly.Amount));

    /// <summary>As it was told; next-due is the first due day that nothing is known about.</summary>
    private static JsonObject Agreed(Agreement agreement) => Known(
        ("creditor", agreement.Creditor), ("monthly", agreement.Monthly.Amount), ("noted-on", Day(agreement.NotedOn)), ("day", Number(agreement.Day)), ("payments", Number(agreement.Payments)),
        ("first-month", Value(agreement.FirstMonth, month => Day(month))), ("next-due", DueDays.Current(agreement) is { } due ? Day(due) : null),
        ("kept", new JsonArray([.. agreement.Notes.OrderBy(note => note.Due).Select(note => Known(("due", Day(note.Due)), ("paid", note.Outcome == PaymentOutcome.Paid)))])));

    /// <summary>Only the lines that say something.</summary>
    private static JsonObject Known(params (string Name, JsonNode? Value)[] lines) => new(lines.Where(line => line.Value is not null).Select(line => KeyValuePair.Create(line.Name, line.Value)));

    private static JsonNode? Amount(Answer<Yen> answer) => Value(answer, yen => yen.Amount);

    private static JsonNode? Number(Answer<int> answer) => Value(answer, number => number);

    private static JsonNode? Value<T>(Answer<T> answer, Func<T, JsonNode> show)
        where T : notnull => answer.Kind switch
        {
            AnswerKind.Given => answer.Match<JsonNode?>(given => show(given), () => null),
            AnswerKind.DontKnow => "unknown",
            AnswerKind.Declined => "declined",
            _ => null,
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
