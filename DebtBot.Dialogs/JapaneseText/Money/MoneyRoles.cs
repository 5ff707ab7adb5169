using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>What an amount is, or whose: income, rent, a repayment, what アコム is owed, what the father owes.</summary>
internal static partial class MoneyRoles
{
    /// <summary>Words before an amount in the same clause → what the amount is. The nearest one wins.</summary>
    private static readonly (string[] Words, string Of)[] Roles =
    [
        (["手取り", "てどり", "テドリ", "給料", "きゅうりょう", "給与", "収入", "しゅうにゅう", "月収", "年収", "月給", "年俸", "日給", "日当", "時給", "週給", "年金", "バイト", "アルバイト", "パート", "失業保険", "失業手当", "傷病手当", "生活保護", "保護費"], "income"),
        (["利息", "金利", "利子"], "interest"),
        (["家賃", "やちん"], "rent"),
        (["食費", "しょくひ"], "food"),
        (["光熱費", "光熱", "こうねつひ", "でんきだい", "電気代", "ガス代", "水道代", "電気料金", "ガス料金", "水道料金"], "utilities"),
        (["携帯代", "スマホ代", "通信費", "携帯", "スマホ", "ケータイ", "けーたい", "けいたい", "すまほ"], "phone"),
        (["生活費"], "living"),
        (["貯金", "預金", "貯蓄", "貯え"], "savings"),
        (["合計", "全部で", "ぜんぶで", "総額", "トータル", "合わせて", "あわせて", "ひっくるめて"], "total"),
        (["最初", "はじめは", "はじめに", "初めは", "初めに", "元は", "もとは", "元々", "もともと", "当初"], "initial"),
        (["今は", "いまは", "現在", "今も", "いま残", "今残"], "current"),
        (["限度額", "枠"], "limit"),
        (["返済", "返し", "支払い"], Repayment),
    ];

    private const string Repayment = "repayment";

    private static readonly Dictionary<string, string> RoleOf = Roles.SelectMany(role => role.Words, (role, word) => (word, role.Of)).ToDictionary(item => item.word, item => item.Of, StringComparer.Ordinal);
    private static readonly WordFinder Words = new(RoleOf.Keys);

    /// <param name="named">Where the name of a role may stand: the clause, or in 「家賃、6万」 the one before.</param>
    /// <param name="clause">The words of its clause before it, back to the amount before.</param>
    /// <param name="after">The words behind it.</param>
    public static string? Of(string named, string clause, string after, string? per) =>
        Nearest(named) is { } role ? role
        : Now().IsMatch(clause) ? "current"
        : Several().IsMatch(clause) ? "total"
        : per == "month" && Repaid().IsMatch(after) ? Repayment
        : Owner(clause);

    private static string? Nearest(string clause)
    {
        var (found, end) = ((string?)null, -1);
        foreach (var word in Words.In(clause))
        {
            if (word.End > end && !IsTail(clause, word.Start) && !IsPayday(clause, word.End))
            {
                (found, end) = (RoleOf[word.Word], word.End);
            }
        }

        // 「スマホの支払い」 is what the phone costs.
        return found == Repayment && Payment().Match(clause) is { Success: true } payment && Nearest(clause[..payment.Index]) is { } named && EndsIn(clause[..payment.Index], named) ? named : found;
    }

    /// <summary>パート within アパート is no word.</summary>
    private static bool IsTail(string clause, int place) => place > 0 && clause[place] is >= 'ァ' and <= 'ヶ' && clause[place - 1] is >= 'ァ' and <= 'ヶ' or 'ー';

    /// <summary>給料日まで千円: a day, not the pay.</summary>
    private static bool IsPayday(string clause, int behind) => behind < clause.Length && clause[behind] == '日';

    private static bool EndsIn(string words, string role) => Array.Find(Roles, known => known.Of == role).Words.Any(word => words.EndsWith(word, StringComparison.Ordinal));

    private static string? Owner(string clause)
    {
        var bare = PerWords().Replace(clause, "");
        var owner = Who().Match(bare);
        var who = owner.Groups["who"].Value;
        return !owner.Success || NoOwner().IsMatch(who) || (owner.Index > 0 && char.IsAsciiDigit(bare[owner.Index - 1])) ? null : who;
    }

    [GeneratedRegex("(?:今|いま)(?:の|残り)?$")]
    private static partial Regex Now();

    [GeneratedRegex("[0-9一二三四五六七八九十]{1,3}(?:社|件|か所|ヶ所|箇所)(?:で|から|に|合わせて|計|、){0,2}$")]
    private static partial Regex Several();

    [GeneratedRegex("^(?:ずつ|を|は)?(?:ずつ)?(?:返|支払|払って|返済)")]
    private static partial Regex Repaid();

    [GeneratedRegex("の(?:支払い|返済)")]
    private static partial Regex Payment();

    [GeneratedRegex("(?:月々|毎月|月に|月額|月|毎年|毎週|週に|週|一日|1日|一回|1回|約|およそ|だいたい|たぶん|ざっと|最低でも|少なくとも|せいぜい){1,2}$")]
    private static partial Regex PerWords();

    [GeneratedRegex("(?<who>[\\p{IsCJKUnifiedIdeographs}\\p{IsKatakana}A-Za-z]{1,20}|お?(?:ばあちゃん|じいちゃん|かあさん|とうさん|にいちゃん|ねえちゃん)|おかん|おとん|おやじ|おふくろ|ともだち|だんな|よめ|わたし|じぶん|おれ|ぼく)(?:の借金|のローン|の)?(?:に|が|は|から|で|の|も)?$")]
    private static partial Regex Who();

    [GeneratedRegex("^[一二三四五六七八九十百千万社件人回枚日月週]{1,6}$|[0-9]|年|月|日|頃|毎|借金$|お金|残|債$|借入$|全部|^金$|額|最低|最大|手元|本当|今|合計|総額")]
    private static partial Regex NoOwner();
}
