using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>The debts as a table with the limitation view of each. A cell that is not known says 不明; the total says how many it lacks.</summary>
internal static class DebtSection
{
    private const int MostRows = 30;

    public static SheetSection Of(Moment moment, MessageCatalog texts)
    {
        var debts = moment.State.Case.Debts;
        return new("debts", texts["sheet.debts"].Say[0])
        {
            Table = new(texts["sheet.debt-columns"].Words, [.. debts.Take(MostRows).Select(debt => Row(moment, debt, texts))]) { Amounts = [.. debts.Take(MostRows).Select(debt => debt.Balance.Match(amount => (long?)amount.Amount, () => null))] },
            Note = debts.Count == 0 ? "" : DebtTableMessage.Total(moment.State.Case, texts) + LeftOut.Note(debts.Count - MostRows, texts),
        };
    }

    private static IReadOnlyList<string> Row(Moment moment, Debt debt, MessageCatalog texts)
    {
        var unknown = texts["sheet.unknown-cell"].Say[0];
        return
        [
            $"{SubjectNames.Of(debt)}{debt.Kind.Match(kind => $"（{KindNames.Of(kind)}）", () => "")}", debt.Balance.Match(JapaneseValues.Of, () => unknown), debt.Rate.Match(rate => rate.ToString(), () => unknown),
            debt.MonthlyPayment.Match(JapaneseValues.Of, () => unknown), debt.LastPayment.Match(JapaneseValues.Of, () => unknown), debt.CourtRecord.Match(KindNames.Of, () => unknown), Standing(moment, debt, texts),
        ];
    }

    /// <summary>How limitation stands, who stands behind the debt, and that nobody should write to this creditor yet.</summary>
    private static string Standing(Moment moment, Debt debt, MessageCatalog texts)
    {
        var limitation = moment.Report.LimitationOf(debt.Id)?.Result.Match(
            running => "sheet.limitation-running", may => "sheet.limitation-may", restarted => "sheet.limitation-restarted",
            cannot => "sheet.limitation-cannot-tell", pub => "sheet.limitation-public");
        string[] parts =
        [
            limitation is null ? "" : texts[limitation].Say[0],
            moment.Report.LockOf(debt.Id) is { KeepsSilent: true } ? texts["sheet.keeps-silent"].Say[0] : "",
            debt.Guarantor.Is(kind => kind != GuarantorKind.None) ? texts["sheet.guarantor"].Say[0] : "",
            debt.Collateral.Is(kind => kind != CollateralKind.None) ? texts["sheet.collateral"].Say[0] : "",
        ];
        return string.Join("・", parts.Where(part => part.Length > 0));
    }
}

/// <summary>How many entries a list on one page had no room for.</summary>
internal static class LeftOut
{
    public static string Note(int count, MessageCatalog texts) => count > 0 ? Filled.With(texts["sheet.more"].Say[0], ("n", $"{count}")) : "";
}
