using System.Text;
using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>Numbers written out in hiragana, where a unit behind them shows that they are numbers: ごじゅうまん → 五十万, さんぜんえん → 三千えん, 11がつ10か → 11月10日. Lengths of time read kana themselves.</summary>
internal static partial class KanaNumbers
{
    private const string Digit = "(?:いち|いっ|に|さん|よん|よ|ご|ろく|ろっ|なな|しち|はち|はっ|きゅう)";
    private const string Hundreds = $"(?:{Digit}?[ひびぴ]ゃく)?(?:{Digit}?じゅう)?{Digit}?";
    private const string Kana = $"(?=[いにさよごろなしはきじせひ]){Digit}?(?:[せぜ]ん)?{Hundreds}";
    private const string Thousands = $"(?:{Digit}?[せぜ]ん{Hundreds}|{Digit}?[ひびぴ]ゃく(?:{Digit}?じゅう)?{Digit}?)";
    private const string Number = $"(?<n>[0-9一二三四五六七八九十百千]{{1,6}}|{Kana})";

    /// <summary>How far behind 月 a day can end: さんじゅういちにち.</summary>
    private const int LongestDay = 12;

    private static readonly (string Kana, string Sign)[] Signs =
    [
        ("きゅう", "九"), ("じゅう", "十"), ("ひゃく", "百"), ("びゃく", "百"), ("ぴゃく", "百"), ("いち", "一"), ("いっ", "一"), ("さん", "三"), ("よん", "四"), ("ろく", "六"),
        ("ろっ", "六"), ("なな", "七"), ("しち", "七"), ("はち", "八"), ("はっ", "八"), ("せん", "千"), ("ぜん", "千"), ("に", "二"), ("よ", "四"), ("ご", "五"),
    ];

    private static readonly (string Kana, string Sign)[] Units =
    [
        ("まん", "万"), ("がつ", "月"), ("にち", "日"), ("か", "日"),
    ];

    /// <summary>Rewrites in place; a written sign stands where its kana began.</summary>
    public static void Rewrite(StringBuilder text, List<int> origins)
    {
        var written = text.ToString();
        if (!MayHold(written))
        {
            return;
        }

        foreach (var match in Written().Matches(written).Reverse())
        {
            var signs = Read(match.Groups["n"], Signs).Concat(Read(match.Groups["unit"], Units)).Concat(Read(match.Groups["rest"], Signs))
                .Concat(Read(match.Groups["day"], Signs)).Concat(Read(match.Groups["last"], Units)).ToList();
            var places = signs.Select(sign => origins[sign.At]).ToList();
            text.Remove(match.Index, match.Length).Insert(match.Index, string.Concat(signs.Select(sign => sign.Sign)));
            origins.RemoveRange(match.Index, match.Length);
            origins.InsertRange(match.Index, places);
        }
    }

    /// <summary>Without a unit in kana, kana before 円, or a day in kana behind 月, there is nothing to rewrite: cheap, and true of most messages.</summary>
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("まん") >= 0 || text.IndexOf("がつ") >= 0 || text.IndexOf("えん") >= 0)
        {
            return true;
        }

        for (var at = text.IndexOfAny('円', '月'); at >= 0;)
        {
            if (text[at] == '円' ? at > 0 && text[at - 1] is >= 'ぁ' and <= 'ん' : HoldsDay(text[(at + 1)..Math.Min(text.Length, at + 1 + LongestDay)]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny('円', '月');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool HoldsDay(ReadOnlySpan<char> behind)
    {
        var day = behind.IndexOf('か');
        return behind.IndexOf("にち") >= 0 || (day >= 0 && (day + 1 == behind.Length || behind[day + 1] is not ('ら' or 'も' or 'な' or 'げ') || HoldsDay(behind[(day + 1)..])));
    }

    /// <summary>The signs for a stretch of kana, each with the place it came from; what is no kana number stays.</summary>
    private static IEnumerable<(char Sign, int At)> Read(Group group, (string Kana, string Sign)[] signs)
    {
        for (var i = 0; i < group.Length;)
        {
            var rest = group.Value[i..];
            var (kana, sign) = Array.Find(signs, known => rest.StartsWith(known.Kana, StringComparison.Ordinal));
            foreach (var unit in sign ?? rest[..1])
            {
                yield return (unit, group.Index + i);
            }

            i += kana?.Length ?? 1;
        }
    }

    [GeneratedRegex($"{Number}(?:(?<unit>まん(?!が|ぞく|ちゃく|しょ|いん))(?<rest>{Thousands})?|(?<unit>がつ|月)(?<day>[0-9一二三四五六七八九十]{{1,3}}|{Kana})(?<last>にち|か(?![らもなげ]))|(?<unit>がつ))|(?<n>{Thousands})(?=えん|円)")]
    private static partial Regex Written();
}
