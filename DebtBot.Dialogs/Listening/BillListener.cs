using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>「家賃が払えない」「電気が止まりそう」: a bill that cannot be paid is a claim of the list. 「家賃は6万」 is not.</summary>
internal static partial class BillListener
{
    private static readonly (string Words, string Name, CreditorKind Kind)[] Bills =
    [
        ("家賃|やちん", "家賃", CreditorKind.Landlord),
        ("電気|ガス|水道|でんき|がす|すいどう", "電気・ガス・水道", CreditorKind.Utility),
        ("年金|ねんきん", "年金保険料", CreditorKind.PensionPremium),
        ("医療費|治療費|入院費|病院|いりょうひ|びょういん", "病院の支払い", CreditorKind.Hospital),
    ];

    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        var entities = context.Reader.Read(text, context.Today);
        if (Unpaid().Match(Normalizer.Fresh(WithoutAmounts.Of(text, entities).Text).Text) is not { Success: true } match || file.Debts.Count >= DebtListener.MostDebts)
        {
            return file;
        }

        var (_, name, kind) = Bills.First(bill => bill.Words.Split('|').Contains(match.Groups["bill"].Value));
        return file.Owes(kind) ? file : file.WithDebt(new Debt(DebtListener.NextId(file))
        {
            Creditor = name,
            Kind = kind,
            Balance = entities.OfType<Entity.Money>().FirstOrDefault(money => IsOverdue(text, money)) is { } overdue && Amounts.Middle(overdue) is { } amount ? amount : Answer<Yen>.NotAsked,
        });
    }

    /// <summary>「家賃8万を滞納」: what is overdue, not what it costs a month.</summary>
    public static bool IsOverdue(string text, Entity.Money amount) => Overdue().IsMatch(text[amount.End..Math.Min(text.Length, amount.End + 12)]);

    [GeneratedRegex("^(?:くらい|ぐらい|ほど|分){0,2}[をがもは]?(?:滞納|未払|払えな|払えません|払えて(?:い)?な|払って(?:い)?な|た[まめ])", RegexOptions.NonBacktracking)]
    private static partial Regex Overdue();

    [GeneratedRegex("(?<bill>家賃|やちん|電気|でんき|ガス|がす|水道|すいどう|年金|ねんきん|医療費|いりょうひ|治療費|入院費|病院|びょういん)(?:代|だい|料金|料|りょうきん|保険料|の保険料|の支払い?)?[がをもは、 ]?(?:払えな|払えて|払ってな|はらえな|はらえて|はらってな|とまり|とめられ|滞納|止まり|止められ|止まっ)", RegexOptions.NonBacktracking)]
    private static partial Regex Unpaid();
}
