using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.ClockTimes;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>When it came: a day and a time, a day alone, or 「今」. A time alone means its latest occurrence; 「8時前」 is no time.</summary>
internal static partial class ContactWhen
{
    public static (DateTimeOffset? At, DateOnly? On) In(string narrative, HearingContext context)
    {
        var text = Normalizer.Normalize(narrative).Text;
        var day = DayIn(narrative, context);
        if (Before().IsMatch(text))
        {
            return (null, day);
        }

        if (ClockTimeReader.Read(narrative) is { } time)
        {
            return (day is { } told ? JapanTime.At(told, time) : Latest(time, context), null);
        }

        return context.Now is { } now && JustNow(text, now) is { } moment ? (moment, null) : (null, day);
    }

    /// <summary>The latest time of that name that is not still to come.</summary>
    public static DateTimeOffset Latest(TimeOnly time, HearingContext context) =>
        JapanTime.At(context.Today, time) is var today && context.Now is { } now && today > now ? JapanTime.At(context.Today.AddDays(-1), time) : today;

    /// <summary>A day in the past; of a window of days only one that is a single day.</summary>
    private static DateOnly? DayIn(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).OfType<Entity.Date>().Select(entity => Windows.Past(entity, context.Today)).FirstOrDefault(window => window is { IsExact: true })?.Earliest
        ?? Ago(text, context)
        ?? (DayOfTheMonth().Match(text) is { Success: true } alone && int.TryParse(alone.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 31
            ? YearlessDates.OfMonth(number, context.Today, future: false)?.Latest : null)
        ?? (Weekday().Match(text) is { Success: true } named ? LastWeekday("日月火水木金土".IndexOf(named.Groups["d"].Value, StringComparison.Ordinal), context.Today) : null);

    /// <summary>「3日前」 is a day; longer ago people do not count days.</summary>
    private static DateOnly? Ago(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).OfType<Entity.Duration>().FirstOrDefault(length => length is { Dir: "past", Approx: false, Value: ['P', _, 'D'] or ['P', _, _, 'D'] }) is { } ago
        && int.TryParse(ago.Value![1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            ? context.Today.AddDays(-days)
            : null;

    private static DateOnly LastWeekday(int weekday, DateOnly today) => today.AddDays(-(((int)today.DayOfWeek - weekday + 7) % 7));

    private static DateTimeOffset? JustNow(string text, DateTimeOffset now) =>
        AgoInTime().Match(text) is { Success: true } ago && double.TryParse(ago.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? now - (ago.Groups["unit"].Value == "分" ? TimeSpan.FromMinutes(count) : TimeSpan.FromHours(count))
            : Now().IsMatch(Folded.Of(text)) ? now : null;

    [GeneratedRegex("^(?:今|いま|たった今)(?!日|月|年|週|朝|後|まで|から|の家計|は無|回|度)|(?:たった今|ちょうど今|今さっき|さっき|さきほど|先ほど|先程|今(?:電話|でんわ|着信|来|きた|家|玄関|会社))|(?:いま|今)$|[。、](?:今|いま)(?!日|月|年|週|朝|後)")]
    private static partial Regex Now();

    [GeneratedRegex("(?<n>[0-9]{1,2})(?<unit>分|時間)(?:くらい|ぐらい|ほど)?前")]
    private static partial Regex AgoInTime();

    [GeneratedRegex("[0-9]{1,2}時(?:半|[0-9]{1,2}分)?(?:より)?前")]
    private static partial Regex Before();

    [GeneratedRegex("(?<![0-9月])(?<d>[0-9]{1,2})日(?=[にの、 ]|$)")]
    private static partial Regex DayOfTheMonth();

    [GeneratedRegex("(?<![来今先])(?<!来週の)(?<d>[月火水木金土日])曜")]
    private static partial Regex Weekday();
}
