using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Bills;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>「家賃が払えない」「電気が止まりそう」: a bill that cannot be paid is a claim of the list, and is behind.</summary>
internal static partial class BillListener
{
    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        if (BillReader.Read(text) is not var (name, kind))
        {
            return file;
        }

        if (file.Debts.FirstOrDefault(debt => debt.Kind.Is(kind)) is { } known)
        {
            return known.InArrears.IsSettled ? file : file.WithDebt(known with { InArrears = true });
        }

        return file.Debts.Count >= DebtListener.MostDebts || IsOfAPublicOffice(text, kind) ? file : file.WithDebt(new Debt(DebtListener.NextId(file))
        {
            Creditor = name,
            Kind = kind,
            InArrears = true,
            Balance = context.Reader.Read(text, context.Today).OfType<Entity.Money>().FirstOrDefault(money => IsOverdue(text, money)) is { } overdue && Amounts.Middle(overdue) is { } amount ? amount : Answer<Yen>.NotAsked,
        });
    }

    /// <summary>「家賃8万を滞納」「滞納18万」「立て替えたから払えって12万」: what is overdue, not what it costs a month.</summary>
    public static bool IsOverdue(string text, Entity.Money amount) =>
        OverdueAfter().IsMatch(text[amount.End..Math.Min(text.Length, amount.End + 12)]) || OverdueBefore().IsMatch(text[Math.Max(0, amount.Start - 14)..amount.Start]);

    /// <summary>年金 that is paid out cannot be overdue, and its premium has a name of its own in the dictionary.</summary>
    private static bool IsOfAPublicOffice(string text, CreditorKind kind) => kind == CreditorKind.PensionPremium && CreditorDictionary.Find(text).Any(match => match.Kind == kind);

    [GeneratedRegex("^(?:くらい|ぐらい|ほど|分){0,2}[をがもは]?(?:滞納|未払|払えな|払えません|払えて(?:い)?な|払って(?:い)?な|た[まめ])")]
    private static partial Regex OverdueAfter();

    [GeneratedRegex("(?:滞納|未払い?|たまって(?:い)?て|払え(?:って|と)|請求(?:額|され)?)(?:[がはで:： 、]|合計|全部で|してて){0,3}$")]
    private static partial Regex OverdueBefore();
}
