using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「家賃が払えない」「電気が止まりそう」: a bill that cannot be paid is a claim of the list. 「家賃は6万」 is not.</summary>
internal static partial class BillListener
{
    private static readonly (string Words, string Name, CreditorKind Kind)[] Bills =
    [
        ("家賃", "家賃", CreditorKind.Landlord),
        ("電気|ガス|水道", "電気・ガス・水道", CreditorKind.Utility),
        ("年金", "年金保険料", CreditorKind.PensionPremium),
        ("医療費|治療費|入院費|病院", "病院の支払い", CreditorKind.Hospital),
    ];

    public static CaseFile Hear(CaseFile file, string text) =>
        Unpaid().Match(Normalizer.Normalize(text).Text) is { Success: true } match && file.Debts.Count < DebtListener.MostDebts
            && Bills.First(bill => bill.Words.Split('|').Contains(match.Groups["bill"].Value)) is var (_, name, kind) && !file.Debts.Any(debt => debt.Kind.Is(kind))
                ? file.WithDebt(new Debt(DebtListener.NextId(file)) { Creditor = name, Kind = kind })
                : file;

    [GeneratedRegex("(?<bill>家賃|電気|ガス|水道|年金|医療費|治療費|入院費|病院)(?:代|料金|料|保険料|の保険料|の支払い?)?[がをもは、 ]?(?:払えな|払えて|払ってな|滞納|止まり|止められ|止まっ)", RegexOptions.NonBacktracking)]
    private static partial Regex Unpaid();
}
