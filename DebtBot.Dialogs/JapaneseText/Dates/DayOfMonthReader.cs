using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Recurring days: 25日払い · 毎月10日と25日 · 月末締めの翌月15日払い. 31 means the end of the month.</summary>
internal static partial class DayOfMonthReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in EndOfMonth().Matches(text.Text))
        {
            yield return At(text, match, 31, Offset(match));
        }

        foreach (Match match in PayDay().Matches(text.Text))
        {
            if (Day(match) is { } day)
            {
                yield return At(text, match, day, Offset(match));
            }
        }

        foreach (Match match in EveryMonth().Matches(text.Text))
        {
            foreach (Match each in Each().Matches(match.Value))
            {
                if (Day(each) is { } day)
                {
                    var (start, length) = text.Back(match.Index + each.Index, each.Length);
                    yield return new Entity.Date(text.Original.Substring(start, length), start, length) { DayOfMonth = day };
                }
            }
        }
    }

    private static Entity.Date At(NormalText text, Match match, int day, int? offset)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return new(text.Original.Substring(start, length), start, length) { DayOfMonth = day, OffsetMonths = offset };
    }

    private static int? Offset(Match match) => match.Groups["next"].Value switch { "翌月" or "翌" => 1, "翌々月" or "翌々" => 2, _ => null };

    private static int? Day(Match match) => ShortNumber.Parse(match.Groups["d"].Value) is >= 1 and <= 31 and var day ? day : null;

    [GeneratedRegex("(?<next>翌々|翌)?(?<![今来先0-9〇一二三四五六七八九十])月末(?:締め|払い|締|に)|毎月末|(?:給料日?|支払い?|返済|引き落とし)(?:日)?(?:は|が)(?:毎月)?月末")]
    private static partial Regex EndOfMonth();

    [GeneratedRegex($"(?<next>翌々月|翌月)?(?<d>{ShortNumber.Class}{{1,3}})日(?:払い|締め|引き落とし|引落|に引き落とし|が(?:支払日|支払い日|返済日|給料日|引き落とし|締め切り)|返済)|(?:給料|支払い?|返済|引き落とし|引落|振込|締め|約定)日(?:は|が|も)(?:毎月)?(?<d>{ShortNumber.Class}{{1,3}})日")]
    private static partial Regex PayDay();

    [GeneratedRegex($"毎月(?:{ShortNumber.Class}{{1,3}}日(?:と|、|・|,)?){{1,4}}")]
    private static partial Regex EveryMonth();

    [GeneratedRegex($"(?<d>{ShortNumber.Class}{{1,3}})日")]
    private static partial Regex Each();
}
