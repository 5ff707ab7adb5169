using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Months and turns of the year told without a year: 9月から · 9月末 · 年末に. The year is left open: XXXX-09.</summary>
internal static partial class MonthReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Month().Matches(text.Text))
        {
            if (ShortNumber.Parse(match.Groups["m"].Value) is >= 1 and <= 12 and var month)
            {
                yield return At(text, match, Third(month, match.Groups["part"].Value) ?? new Entity.Date("", 0, 0) { Value = Open(month) });
            }
        }

        foreach (Match match in Feast().Matches(text.Text))
        {
            yield return At(text, match, new Entity.Date("", 0, 0) { Value = Open(Seasons.Feast(match.Value)!.Value), Approx = true });
        }
    }

    private static string Open(int month) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}");

    private static Entity.Date? Third(int month, string part) => MonthParts.Days(part, DateTime.DaysInMonth(2024, month)) is var (from, to)
        ? new Entity.Date("", 0, 0) { From = $"{Open(month)}-{from:00}", To = $"{Open(month)}-{to:00}", Approx = true }
        : null;

    private static Entity.Date At(NormalText text, Match match, Entity.Date date)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return date with { Text = text.Original.Substring(start, length), Start = start, Length = length };
    }

    [GeneratedRegex($"(?<!年の?)(?<!{ShortNumber.Class})(?<m>{ShortNumber.Class}{{1,3}})月(?:の?(?<part>{MonthParts.Words})|(?=$|[にかのごくぐはもよ頃中分、。 ]))")]
    private static partial Regex Month();

    [GeneratedRegex($"(?<!年の?)(?<![去昨今来])(?:{Seasons.Feasts})(?![調会明])")]
    private static partial Regex Feast();
}
