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

    /// <summary>Without a unit in kana, or a day behind 月, there is nothing to rewrite.</summary>
    private static bool MayHold(string text) =>
        text.Contains("まん", StringComparison.Ordinal) || text.Contains("がつ", StringComparison.Ordinal) || text.Contains('月', StringComparison.Ordinal)
        || text.Contains("えん", StringComparison.Ordinal) || text.Contains('円', StringComparison.Ordinal);

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
