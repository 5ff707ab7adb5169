using System.Buffers;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>What stands around an amount: about, at least, per month. What the amount is, is read by <see cref="MoneyRoles"/>.</summary>
internal static partial class MoneySurroundings
{
    /// <summary>Every word for a stretch of time has one of these; most clauses have none.</summary>
    private static readonly SearchValues<char> OfTime = SearchValues.Create("日時週年回度月");

    private const int WordsBefore = 20, WordsAfter = 24;
    private const string About = "(?<approx>くらい|ぐらい|位|ほど|程度|前後|そこそこ|あたり|ばかり|ちかく|近く|近い|かな|ころ|頃|あまり|余り)";

    /// <param name="since">How far back words belong to this amount.</param>
    public static (bool Approx, string? Bound, string? Per, string? Of) Of(string s, int since, AmountSpan amount)
    {
        var rest = s[amount.End..Math.Min(s.Length, amount.End + WordsAfter)];
        var before = s[Math.Max(since, amount.Start - WordsBefore)..amount.Start].TrimEnd(' ', ':', '¥');
        var clause = Clause(before);

        var after = After().Match(rest);
        var ahead = Ahead().Match(clause);
        var per = Per(clause);
        return (
            after.Groups["approx"].Success || after.Groups["bound"].Value is "弱" or "強" || ahead.Groups["approx"].Success,
            BoundAfter(after) ?? BoundAhead(ahead.Groups["bound"].Value),
            per,
            MoneyRoles.Of(clause.Length == 0 ? Clause(before.TrimEnd('、', ',')) : clause, clause, rest, per));
    }

    private static string Clause(string before) => before[(before.LastIndexOfAny(['、', '。', ',', '!', '?', '(', ')', ':']) + 1)..];

    /// <summary>「手取り18」「家賃6」: a small bare number right behind a line of the household is in 万.</summary>
    public static bool IsHouseholdMan(string s, int at, NumberSpan number) =>
        number is { HasUnit: false, Value: >= 1 and <= 200 } && HouseholdLine().IsMatch(s[Math.Max(0, at - 8)..at])
        && (number.End >= s.Length || s[number.End] is ' ' or '、' or ',' or '。' or 'く' or 'ぐ' or 'で' or 'や' or 'だ' or 'し');

    private static string? BoundAfter(Match after) => after.Groups["short"].Success ? "lt" : after.Groups["bound"].Value switch
    {
        "以上" => "ge",
        "以下" or "以内" => "le",
        "未満" or "弱" => "lt",
        "" => null,
        _ => "gt",
    };

    private static string? BoundAhead(string word) => word is "" ? null : word[0] is '最' && word[1] is '低' || word[0] is '少' ? "ge" : "le";

    private static string? Per(string clause)
    {
        if (!clause.AsSpan().ContainsAny(OfTime))
        {
            return null;
        }

        var per = PerWord().Match(clause);
        return per.Groups["day"].Success ? "day"
            : per.Groups["hour"].Success ? "hour"
            : per.Groups["week"].Success ? "week"
            : per.Groups["year"].Success ? "year"
            : per.Groups["once"].Success ? "once"
            : per.Success || Monthly().IsMatch(clause) ? "month"
            : null;
    }

    [GeneratedRegex($"^(?:{About})?[をがはもでにと]?(?:(?:ちょっと|ちょい|少し)?(?<bound>以上|以下|以内|未満|弱|強|超え|超|オーバー)|(?<short>(?:まで)?[はもに]?(?:いか|届か|満た|足り)(?:ない|ん|ず)|も?いってい?ない|(?:ちょっと|ちょい|少し)?(?:切(?:った|って|る)|欠ける|下回|割(?:る|って|った))))?(?:る|た|て|てる|てい)?(?:る|ます|ました)?(?:{About}|と?(?<approx>ちょっと|ちょい))?")]
    private static partial Regex After();

    [GeneratedRegex("(?:(?<bound>最低(?:でも|限)?|少なくとも|少なくても|多くても?|せいぜい|最大(?:でも)?|最高(?:でも)?)|(?<approx>約|およそ|おおよそ|だいたい|大体|ざっと|たぶん|多分|おそらく|かれこれ))[で]?$")]
    private static partial Regex Ahead();

    [GeneratedRegex("(?:(?<day>日給|日当|一日|1日|毎日)|(?<hour>時給)|(?<week>週給|毎週|週に|一週間)|(?<year>年収|年俸|毎年)|(?:^|[^0-9〇一二三四五六七八九十元数今去昨来])(?<year>年間|年に)|(?<once>一回|1回|一度)|(?<month>月収|月給|月額|ひと月|一[かヶカ]月|1[かヶカ]月))(?:に|で|は|が|の|あたり|につき){0,2}$")]
    private static partial Regex PerWord();

    [GeneratedRegex("月々|毎月|月額|(?:^|[^今先来翌])月の(?:返済|支払)|ひと月|(?:^|[^0-9一二三四五六七八九十〇先今来末年々のヶかカケ])月に?$")]
    private static partial Regex Monthly();

    [GeneratedRegex("(?:手取り|てどり|給料|きゅうりょう|給与|収入|しゅうにゅう|月収|年金|家賃|やちん|食費|しょくひ|光熱費?|こうねつひ|生活費|携帯代|スマホ代|通信費|携帯|スマホ|けーたい|けいたい|すまほ)(?:は|が|も|で)?[ ]?$")]
    private static partial Regex HouseholdLine();
}
