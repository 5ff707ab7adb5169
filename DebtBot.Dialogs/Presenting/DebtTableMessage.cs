using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The table of debts. A cell not known shows 「？」; the total says how many are missing from it.</summary>
internal static class DebtTableMessage
{
    private const string NotKnown = "？";

    public static Message Of(CaseFile file, MessageCatalog texts)
    {
        var title = texts["debts.table-title"].Say[0];
        var rows = file.Debts.Select(Row).ToList();
        var total = Total(file, texts);
        var lines = rows.Select(row => $"・{row.Creditor}　残り{row.Balance}　最後の返済 {row.LastPayment}{(row.Note.Length > 0 ? $"　{row.Note}" : "")}");
        return new(string.Join('\n', [title, .. lines, total])) { Card = new Card.DebtTable(title, rows, total) };
    }

    private static Card.DebtRow Row(Debt debt) => new(
        SubjectNames.Of(debt), debt.Balance.Match(JapaneseValues.Of, () => NotKnown), debt.LastPayment.Match(JapaneseValues.Of, () => NotKnown),
        debt.Kind.Match(KindNames.Of, () => ""));

    /// <summary>What is owed in all, as far as it is known; unknown is not zero.</summary>
    public static string Total(CaseFile file, MessageCatalog texts)
    {
        var known = file.Debts.Where(debt => debt.Balance.IsGiven).Aggregate(Yen.Zero, (sum, debt) => sum + debt.Balance.Match(amount => amount, () => Yen.Zero));
        var missing = file.Debts.Count(debt => debt.Balance.IsUnknown);
        return missing > 0 && missing == file.Debts.Count ? Filled.With(texts["debts.total-unknown"].Say[0], ("missing", $"{missing}"))
            : missing == 0
            ? Filled.With(texts["debts.total"].Say[0], ("total", JapaneseValues.Of(known)))
            : Filled.With(texts["debts.total-at-least"].Say[0], ("total", JapaneseValues.Of(known)), ("missing", $"{missing}"));
    }
}
