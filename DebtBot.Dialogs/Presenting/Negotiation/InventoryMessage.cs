using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Negotiation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>The table of all debts with all that is known. A cell not known shows 「？」; a balance of nothing shows 0円.</summary>
internal static class InventoryMessage
{
    private const string NotKnown = "？";

    public static Message Of(CaseFile file, MessageCatalog texts)
    {
        var title = texts["inventory.title"].Say[0];
        IReadOnlyList<string> columns = texts["inventory.columns"].Say;
        List<IReadOnlyList<string>> rows = [.. file.Debts.Select(debt => (IReadOnlyList<string>)[SubjectNames.Of(debt), .. Cells(debt, file, texts)])];
        var lines = rows.Select(row => $"◆{row[0]}\n" + string.Join("／", columns.Skip(1).Zip(row.Skip(1), (column, cell) => $"{column} {cell}")));
        return new(string.Join('\n', [title, .. lines])) { Card = new Card.Matrix(title, columns, rows, "") };
    }

    /// <summary>In the order of inventory.columns, after the creditor.</summary>
    private static IReadOnlyList<string> Cells(Debt debt, CaseFile file, MessageCatalog texts) =>
    [
        Shown(debt.Balance, JapaneseValues.Of),
        Shown(debt.Rate, rate => $"年{rate}"),
        Shown(debt.MonthlyPayment, JapaneseValues.Of),
        Shown(debt.PaymentDay, PaymentDays.Shown),
        Shown(debt.InArrears, late => texts[late ? "inventory.late" : "inventory.in-time"].Say[0]),
        Stage(debt, file),
        Owner(debt),
        Shown(debt.Guarantor, KindNames.Of),
        Collateral(debt, texts),
        Shown(debt.LastPayment, JapaneseValues.Of),
    ];

    /// <summary>A paper about this debt says most; then what a court has decided.</summary>
    private static string Stage(Debt debt, CaseFile file) =>
        file.Papers.FirstOrDefault(paper => paper.Debt.Is(debt.Id) && paper.Kind.IsGiven) is { } paper ? paper.Kind.Match(KindNames.Of, () => NotKnown) : Shown(debt.CourtRecord, KindNames.Of);

    /// <summary>Who has the claim now, and who lent first where that is known.</summary>
    private static string Owner(Debt debt) => Shown(debt.Kind, KindNames.Of) + debt.OriginalKind.Match(first => $"（元は{KindNames.Of(first)}）", () => "");

    private static string Collateral(Debt debt, MessageCatalog texts) => debt.Collateral.Match(
        kind => texts[kind == CollateralKind.None ? "inventory.no-collateral" : "inventory.collateral"].Say[0],
        () => debt.Product.Is(product => product is ClaimProduct.CarLoan or ClaimProduct.Mortgage) ? texts["inventory.collateral"].Say[0] : NotKnown);

    private static string Shown<T>(Answer<T> answer, Func<T, string> show)
        where T : notnull => answer.Match(show, () => NotKnown);
}
