using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>Counts: 4社 · 五件くらい · 5、6社 · 10社以上 · 四つの会社 · 36回払い · 週4日 · 妻と子ども2人.</summary>
internal static partial class CountReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Counts().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is { } number && !IsPartOfAWord(text.Text, match))
            {
                yield return Filled(number, match) is var count && text.Back(match.Index, match.Length) is var (start, length)
                    ? count with { Text = text.Original.Substring(start, length), Start = start, Length = length }
                    : count;
            }
        }

        foreach (Match match in Weekly().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is >= 1 and <= 7 and var days)
            {
                var (start, length) = text.Back(match.Index, match.Length);
                yield return new Entity.Count(text.Original.Substring(start, length), start, length, days, "日/週");
            }
        }
    }

    private static Entity.Count Filled(int number, Match match)
    {
        var first = match.Groups["from"] is { Success: true } from ? ShortNumber.Parse(from.Value) : null;
        var isRange = first < number;
        return new Entity.Count("", 0, 0, isRange ? first!.Value : number, match.Groups["things"].Success ? "件" : match.Groups["unit"].Value)
        {
            Max = isRange ? number : null,
            Approx = match.Groups["approx"].Success,
            Bound = match.Groups["bound"].Value switch { "以上" => "ge", "以下" or "以内" => "le", "未満" => "lt", _ => null },
            Weak = match.Groups["alone"].Success,
        };
    }

    /// <summary>三人称, 第3回 and the like are words; 一回5千円 says what each time costs.</summary>
    private static bool IsPartOfAWord(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index > 0 && (text[match.Index - 1] is '第' or '.' || char.IsAsciiDigit(text[match.Index - 1])))
            || (end < text.Length && (text[end] is '称' or '目' or '前' || (match.Groups["unit"].Value == "回" && NumberReader.DigitOf(text[end]) >= 0)));
    }

    [GeneratedRegex($"(?:(?<from>{ShortNumber.Class}{{1,3}})(?:、|,|~|-|から|か))?(?<n>{ShortNumber.Class}{{1,4}})(?:(?<unit>社|件|回|人|名|枚|通|口)|つの(?<things>会社|カード会社|業者|消費者金融|銀行|ローン))(?<bound>以上|以下|以内|未満)?(?<approx>くらい|ぐらい|ほど|程度)?(?<alone>で(?:悩|抱|ずっと|考|暮|住|いる|泣))?")]
    private static partial Regex Counts();

    [GeneratedRegex($"週(?:に)?(?<n>{ShortNumber.Class})日")]
    private static partial Regex Weekly();
}
