using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>How a day in the past is read where one is asked: there a bare 「12日」「8月」「2019」 is enough.</summary>
internal static partial class HearDay
{
    /// <summary>NotAsked means: no day in the past, and not わからない either.</summary>
    public static Answer<DateWindow> Past(string text, HearingContext context)
    {
        if (PlainWords.BeforeReform(text) is { } side)
        {
            return side ? DateWindow.Between(new(1980, 1, 1), new(2020, 3, 31)) : DateWindow.Between(new(2020, 4, 1), context.Today);
        }

        var entities = context.Reader.Read(text, context.Today);
        return entities.Select(entity => Windows.Past(entity, context.Today)).LastOrDefault(window => window is not null) is { } heard ? heard
            : DayAlone().Match(Normalizer.Normalize(text).Text) is { Success: true } day && ShortNumber.Parse(day.Groups["d"].Value) is >= 1 and <= 31 and var number
                && Windows.Past(new Entity.Date(text, 0, text.Length) { DayOfMonth = number }, context.Today) is { } recent ? recent
            : MonthAlone().Match(Normalizer.Normalize(text).Text) is { Success: true } month && ShortNumber.Parse(month.Groups["m"].Value) is >= 1 and <= 12 and var named ? LatestMonth(named, context.Today)
            : YearAlone().Match(Normalizer.Normalize(text).Text.Trim()) is { Success: true } year && int.Parse(year.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is var known && known <= context.Today.Year ? DateWindow.Year(known)
            : PlainWords.Never(text) ? Answer<DateWindow>.DontKnow
            : AnswerWords.Unknown<DateWindow>(text, context);
    }

    /// <summary>「8月」 is the latest August there was.</summary>
    private static DateWindow LatestMonth(int month, DateOnly today) => DateWindow.Month(month > today.Month ? today.Year - 1 : today.Year, month);

    [GeneratedRegex($"(?<![年前度の0-9])(?<m>{ShortNumber.Class}{{1,3}})(?:月|がつ)(?![0-9間])")]
    private static partial Regex MonthAlone();

    /// <summary>「2019」 as a whole answer to a question for a day.</summary>
    [GeneratedRegex("^(?<y>19[5-9][0-9]|20[0-9]{2})(?:年|ねん)?(?:ごろ|ころ|頃|くらい|ぐらい|かな|です){0,3}$")]
    private static partial Regex YearAlone();

    [GeneratedRegex($"(?<d>{ShortNumber.Class}{{1,3}})日(?!前|間|後)")]
    private static partial Regex DayAlone();
}
