using System.Globalization;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Agreements;

/// <summary>An agreement in one line, with the next due day and what became of the last ones.</summary>
internal static class AgreementLine
{
    private const int NotesShown = 3;

    public static string Of(Agreement agreement, MessageCatalog texts) => string.Join(' ', Parts(agreement, texts).Where(part => part.Length > 0));

    public static string Short(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日");

    private static IEnumerable<string> Parts(Agreement agreement, MessageCatalog texts) =>
    [
        agreement.Creditor,
        $"月{JapaneseValues.Of(agreement.Monthly)}",
        agreement.Day.Match(day => day == 31 ? "毎月末" : string.Create(CultureInfo.InvariantCulture, $"毎月{day}日"), () => texts["agreement.day-unknown"].Say[0]),
        agreement.Payments.Match(count => string.Create(CultureInfo.InvariantCulture, $"{count}回"), () => ""),
        DueDays.Current(agreement) is { } next ? $"（次は{Short(next)}）" : "",
        .. agreement.Notes.OrderBy(note => note.Due).TakeLast(NotesShown).Select(note => $"{Short(note.Due)}：{texts[note.Outcome == PaymentOutcome.Paid ? "agreement.was-paid" : "agreement.was-not-paid"].Say[0]}"),
    ];
}
