using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>Counts, ages and percentages: 4社 · 五件くらい · 36回払い · 週4日 · 妻と子ども2人 · 四十二歳 · 18%.</summary>
internal static partial class CountReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Counts().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is { } number && !IsPartOfAWord(text.Text, match))
            {
                yield return Place(text, match, new Entity.Count("", 0, 0, number, match.Groups["unit"].Value == "つ" ? "件" : match.Groups["unit"].Value)
                {
                    Approx = match.Groups["approx"].Success,
                    Weak = match.Groups["alone"].Success,
                });
            }
        }

        foreach (Match match in Weekly().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is >= 1 and <= 7 and var days)
            {
                yield return Place(text, match, new Entity.Count("", 0, 0, days, "日/週"));
            }
        }

        foreach (Match match in Ages().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is >= 0 and <= 120 and var years)
            {
                yield return Place(text, match, new Entity.Age("", 0, 0, years));
            }
        }

        foreach (Match match in Percents().Matches(text.Text))
        {
            if (NumberReader.Read(match.Groups["n"].Value, 0) is { } number)
            {
                yield return Place(text, match, new Entity.Percent("", 0, 0, number.Value));
            }
        }
    }

    private static Entity Place(NormalText text, Match match, Entity entity)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return entity with { Text = text.Original.Substring(start, length), Start = start, Length = length };
    }

    /// <summary>三人称, 十分, 第3回 and the like are words, not counts.</summary>
    private static bool IsPartOfAWord(string text, Match match) =>
        (match.Index > 0 && (text[match.Index - 1] is '第' or '.' || char.IsAsciiDigit(text[match.Index - 1])))
        || (match.Index + match.Length < text.Length && text[match.Index + match.Length] is '称' or '目' or '前');

    [GeneratedRegex($"(?<n>{ShortNumber.Class}{{1,4}})(?<unit>社|件|回|人|名|枚|通|口)(?<approx>くらい|ぐらい|ほど|程度)?(?<alone>で(?:悩|抱|ずっと|考|暮|住|いる|泣))?", RegexOptions.None)]
    private static partial Regex Counts();

    [GeneratedRegex($"週(?:に)?(?<n>{ShortNumber.Class})日")]
    private static partial Regex Weekly();

    [GeneratedRegex($"(?<n>{ShortNumber.Class}{{1,3}})(?:歳|才|さい)")]
    private static partial Regex Ages();

    [GeneratedRegex($"(?:年利|利率|金利|年)?(?<n>[0-9]{{1,4}}(?:\\.[0-9]{{1,4}})?|[一二三四五六七八九十百]{{1,5}})(?:%|パーセント|パー(?!ト))")]
    private static partial Regex Percents();
}
