using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>What stands around an amount and says what it is: about, at least, per month, income, rent, of which lender.</summary>
internal static partial class MoneySurroundings
{
    /// <summary>Words before an amount in the same clause → what the amount is. The nearest one wins.</summary>
    private static readonly (string[] Words, string Of)[] Roles =
    [
        (["手取り", "てどり", "テドリ", "給料", "給与", "収入", "月収", "年収", "日給", "時給", "週給", "年金", "バイト代", "パート代"], "income"),
        (["利息", "金利", "利子"], "interest"),
        (["家賃"], "rent"),
        (["食費"], "food"),
        (["光熱費", "電気代", "ガス代", "水道代"], "utilities"),
        (["携帯代", "スマホ代", "通信費", "携帯", "スマホ", "ケータイ"], "phone"),
        (["生活費"], "living"),
        (["貯金", "預金", "貯蓄"], "savings"),
        (["合計", "全部で", "総額", "トータル", "合わせて", "あわせて"], "total"),
        (["最初は", "はじめは", "最初に"], "initial"),
        (["今は", "いまは", "現在"], "current"),
        (["限度額", "枠"], "limit"),
        (["返済", "返し", "支払い"], "repayment"),
    ];

    public static (bool Approx, string? Bound, string? Per, string? Of) Of(string s, int from, int end)
    {
        var after = After().Match(s[end..Math.Min(s.Length, end + 24)]);
        var bound = after.Groups["bound"].Value switch { "以上" => "ge", "以下" or "以内" or "まで" => "le", "未満" or "弱" => "lt", "強" or "超" => "gt", _ => null };
        var before = s[Math.Max(0, from - 20)..from];
        var clause = before[(before.LastIndexOfAny(['、', '。', ',', '\n', '!', '?']) + 1)..];
        var approx = after.Groups["approx"].Success || after.Groups["bound"].Value is "弱" or "強"
            || About().IsMatch(clause);
        var per = Per(clause, s[..from]);
        return (approx, bound, per, Role(clause, s[end..Math.Min(s.Length, end + 14)], s[..from], per));
    }

    /// <summary>「手取り18」「家賃6」: a small bare number right behind a line of the household is in 万.</summary>
    public static bool IsHouseholdMan(string s, int at, NumberSpan number) =>
        number is { HasUnit: false, Value: >= 1 and <= 200 } && HouseholdLine().IsMatch(s[Math.Max(0, at - 8)..at])
        && (number.End >= s.Length || s[number.End] is ' ' or '、' or ',' or '。' or 'く' or 'ぐ' or 'で');

    private static string? Per(string clause, string before) =>
        clause.EndsWith("日給", StringComparison.Ordinal) || clause.EndsWith("一日", StringComparison.Ordinal) ? "day"
        : clause.EndsWith("時給", StringComparison.Ordinal) ? "hour"
        : clause.EndsWith("年収", StringComparison.Ordinal) || clause.EndsWith("年に", StringComparison.Ordinal) && !before.EndsWith("年に", StringComparison.Ordinal) ? "year"
        : clause.EndsWith("週給", StringComparison.Ordinal) || clause.EndsWith("毎週", StringComparison.Ordinal) ? "week"
        : Monthly().IsMatch(clause) ? "month"
        : null;

    private static string? Role(string clause, string after, string before, string? per)
    {
        var near = Roles.SelectMany(role => role.Words, (role, word) => (role.Of, At: clause.LastIndexOf(word, StringComparison.Ordinal))).Where(item => item.At >= 0)
            .OrderByDescending(item => item.At).FirstOrDefault();
        if (near.Of is not null)
        {
            return near.Of;
        }

        if (per == "month" && Repaid().IsMatch(after))
        {
            return "repayment";
        }

        return Owner().Match(clause) is { Success: true } owner && !Dates().IsMatch(owner.Groups["who"].Value) ? owner.Groups["who"].Value : null;
    }

    [GeneratedRegex("^(?:[をがはもで])?(?<bound>以上|以下|以内|未満|弱|強|超)?(?<approx>くらい|ぐらい|位|ほど|程度|前後|ちょい|ちょっと|ちかく|近く|かな|ぐらいや|ころ|頃|あまり)?", RegexOptions.NonBacktracking)]
    private static partial Regex After();

    [GeneratedRegex("(?:約|およそ|だいたい|大体|ざっと|たぶん)$", RegexOptions.NonBacktracking)]
    private static partial Regex About();

    [GeneratedRegex("(?:月々|毎月|月に|ひと月|一か月|1ヶ月|月の返済が|月の返済は|(?:^|[^0-9一二三四五六七八九十〇先今来末年年々 のヶかカケ])月|^月|だけで月|月額)$")]
    private static partial Regex Monthly();

    [GeneratedRegex("^(?:ずつ|を|は)?(?:ずつ)?(?:返|支払|払って|返済)", RegexOptions.NonBacktracking)]
    private static partial Regex Repaid();

    [GeneratedRegex("(?:手取り|てどり|給料|給与|月収|年金|家賃|食費|光熱費|生活費|携帯代|スマホ代|通信費|携帯|スマホ)(?:は|が|も|で)?[ ]?$")]
    private static partial Regex HouseholdLine();

    [GeneratedRegex("(?<who>[\\p{IsCJKUnifiedIdeographs}\\p{IsKatakana}A-Za-z]{1,20})(?:の借金|のローン|の)?(?:に|が|は|から|で|の)?$")]
    private static partial Regex Owner();

    [GeneratedRegex("^約$|[0-9]|年|月|日|頃|ころ|毎|借金$|お金|残り|だいたい|たしか|これ|それ|全部")]
    private static partial Regex Dates();
}
