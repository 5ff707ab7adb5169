using System.Globalization;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Specs.JapaneseText;

/// <summary>What was understood from a text, in the form the specs expect it.</summary>
internal static class Understood
{
    public static JsonArray Entities(string text, HearingContext context) => new([.. context.Reader.Read(text, context.Today).Select(EntityJson.Of)]);

    public static CaseFile Case(string text, HearingContext context) => Listener.Hear(Conversation.NewState, text, context).Case;

    /// <summary>Every debt by its creditor, with its amounts and days.</summary>
    public static JsonObject Debts(CaseFile file) => new(file.Debts.Select(debt => KeyValuePair.Create(debt.Creditor.TryGet(out var name) ? name : "?", (JsonNode?)Filled(
        ("balance", Shown(debt.Balance)), ("pay", Shown(debt.MonthlyPayment)), ("first", Shown(debt.FirstAmount)), ("rate", debt.Rate.TryGet(out var rate) ? rate.Fraction.ToString(CultureInfo.InvariantCulture) : null),
        ("day", debt.PaymentDay.TryGet(out var day) ? $"{day}" : null), ("last", Shown(debt.LastPayment)), ("contracted", Shown(debt.Contracted))))));

    public static JsonObject Others(CaseFile file) => Filled(
        ("income", Shown(file.Income.MonthlyTakeHome)), ("rent", Shown(file.Expenses.Rent)), ("food", Shown(file.Expenses.Food)),
        ("total", Shown(file.StatedTotal)), ("creditors", file.StatedCreditors.TryGet(out var count) ? $"{count}" : null));

    public static string Answer(string asked, string text, HearingContext context) => asked switch
    {
        "balance" => Told(HearAmount.Balance(text, context)),
        "repayment" => Told(HearAmount.Repayment(text, context)),
        "income" => Told(HearAmount.Line("income")(text, context)),
        "rent" => Told(HearAmount.Line("rent")(text, context)),
        "last" => Told(Hear.LastPayment(text, context)),
        _ => throw new ArgumentException($"“{asked}” is asked nowhere", nameof(asked)),
    };

    private static string Told<T>(Answer<T> answer)
        where T : notnull => answer.Kind switch { AnswerKind.DontKnow => "unknown", AnswerKind.Declined => "declined", AnswerKind.NotAsked => "none", _ => Shown(answer)! };

    private static string? Shown<T>(Answer<T> answer)
        where T : notnull => !answer.TryGet(out var value) ? null : value switch
        {
            Yen yen => yen.Amount.ToString(CultureInfo.InvariantCulture),
            DateWindow window => $"{window.Earliest:yyyy-MM-dd}/{window.Latest:yyyy-MM-dd}",
            _ => value.ToString(),
        };

    private static JsonObject Filled(params IEnumerable<(string Key, string? Value)> parts) =>
        new(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Key, (JsonNode?)part.Value)));
}
