using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.JapaneseText.Bills;

/// <summary>A bill that cannot be paid: 「家賃3ヶ月滞納」「ガスとめられた」「電気代も払えず」. 「家賃は6万」 is none.</summary>
internal static partial class BillReader
{
    private static readonly (string Words, string Name, CreditorKind Kind)[] Bills =
    [
        ("家賃|やちん|大家", "家賃", CreditorKind.Landlord),
        ("電気|でんき|ガス|がす|水道|すいどう", "電気・ガス・水道", CreditorKind.Utility),
        ("携帯|スマホ|ケータイ", "携帯料金", CreditorKind.Telecom),
        ("年金|ねんきん", "年金保険料", CreditorKind.PensionPremium),
        ("医療費|いりょうひ|治療費|入院費|入院代|病院|びょういん", "病院の支払い", CreditorKind.Hospital),
    ];

    private static readonly Remembered<string, (string Name, CreditorKind Kind)?> Last = new(Make);

    /// <summary>The first bill that is overdue, with the name it has in the list of debts; null when none is.</summary>
    public static (string Name, CreditorKind Kind)? Read(string text) => Last[text];

    private static (string Name, CreditorKind Kind)? Make(string text)
    {
        if (Unpaid().Match(Spelling.Normal(text)) is not { Success: true } match)
        {
            return null;
        }

        var (_, name, kind) = Array.Find(Bills, bill => bill.Words.Split('|').Contains(match.Groups["bill"].Value));
        return (name, kind);
    }

    /// <summary>What may stand between a bill and that it is not paid: amounts, times and particles, but no second thing.</summary>
    private const string Amount = "(?:[0-9,.一二三四五六七八九十万千百円年ヶかカ月分回期日 がをもはのばにで]|以上|くらい|ぐらい|ほど|もう|って|まで|から|さん|ずっと|全然|全部|請求|同時に|そろそろ|来週|今月|来月|明日|と(?:電気|ガス|水道)){0,16}";
    private const string CannotBePaid = "払え(?:な|ず|ま|へん|ん|て(?:い)?(?:な|ま))|払って(?:い)?(?:な|ま)|払(?:うて|っと)(?:ら|へ)|はらえ(?:な|ま|て)|はらってな|とめられ|滞納|未払|遅れて|おくれて|止ま|とまる|とまっ|とまり|止め|とめ|たまっ|溜まっ|追い出|出て(?:い|行)け";

    [GeneratedRegex($"(?<bill>家賃|やちん|大家|電気|でんき|ガス|がす|水道|すいどう|携帯|スマホ|ケータイ|年金|ねんきん|医療費|いりょうひ|治療費|入院費|入院代|病院|びょういん)(?:代|だい|料金|りょうきん|料|保険料|の保険料|の支払い?)?{Amount}(?:{CannotBePaid})")]
    private static partial Regex Unpaid();
}
