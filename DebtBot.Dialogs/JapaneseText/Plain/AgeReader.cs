using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>Ages: 四十二歳 · 30代 · 来年65になる.</summary>
internal static partial class AgeReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Ages().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["n"].Value) is >= 0 and <= 120 and var years)
            {
                var (start, length) = text.Back(match.Index, match.Length);
                yield return new Entity.Age(text.Original.Substring(start, length), start, length, years) { Max = match.Groups["decade"].Success ? years + 9 : null };
            }
        }
    }

    [GeneratedRegex($"(?:今年|来年|もうすぐ|今度|次)(?:で|、)?(?<n>{ShortNumber.Class}{{1,3}})(?:歳|才)?にな[りる]|(?<n>{ShortNumber.Class}{{1,3}})(?:歳|才|さい)|(?<![0-9])(?<n>[1-9]0)(?<decade>代)")]
    private static partial Regex Ages();
}
