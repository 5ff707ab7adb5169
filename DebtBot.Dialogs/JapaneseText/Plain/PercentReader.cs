using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>Rates in percent: 年利18% · 14.6パーセント · 十五％.</summary>
internal static partial class PercentReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Percents().Matches(text.Text))
        {
            if (NumberReader.Read(match.Groups["n"].Value, 0) is { } number)
            {
                var (start, length) = text.Back(match.Index, match.Length);
                yield return new Entity.Percent(text.Original.Substring(start, length), start, length, number.Value);
            }
        }
    }

    [GeneratedRegex("(?:年利|利率|金利|年)?(?<n>[0-9]{1,4}(?:\\.[0-9]{1,4})?|[一二三四五六七八九十百]{1,5})(?:%|パーセント|パー(?![トマキフテ]))")]
    private static partial Regex Percents();
}
