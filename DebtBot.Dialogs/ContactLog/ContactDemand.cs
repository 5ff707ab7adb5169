using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>How much was demanded and by when. What is owed, borrowed or left is no demand.</summary>
internal static partial class ContactDemand
{
    /// <param name="text">The telling without the person's own promise.</param>
    public static (Yen? Amount, DateOnly? By, string Narrative) In(string text, HearingContext context)
    {
        var entities = context.Reader.Read(text, context.Today);
        var amounts = entities.OfType<Entity.Money>().Where(money => Amounts.Exact(money) is not null && !IsOwed(text, money)).ToList();
        var amount = amounts.Find(money => ToBePaid().IsMatch(text[money.End..])) ?? amounts.FirstOrDefault();
        var (by, at, length) = By(text, entities, context);
        return (amount is null ? null : Amounts.Exact(amount), by, length == 0 ? text : text.Remove(at, length).Insert(at, " "));
    }

    private static (DateOnly? Day, int At, int Length) By(string text, IReadOnlyList<Entity> entities, HearingContext context)
    {
        if (Named().Match(text) is { Success: true } day)
        {
            return (DayOf(day.Groups["d"].Value, context.Today), day.Index, day.Length);
        }

        foreach (var entity in entities)
        {
            if (Until().Match(text[entity.End..]) is { Success: true } until && Windows.Future(entity, context.Today) is { } window)
            {
                return (window.Latest, entity.Start, entity.Length + until.Length);
            }
        }

        if (DayAlone().Match(text) is { Success: true } alone && int.TryParse(alone.Groups["d"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var ofMonth) && ofMonth is >= 1 and <= 31
            && YearlessDates.OfMonth(ofMonth, context.Today, future: true) is { } next)
        {
            return (next.Latest, alone.Index, alone.Length);
        }

        return From().Match(text) is { Success: true } from ? (null, from.Index, from.Length) : (null, 0, 0);
    }

    /// <summary>今日中, 明日中, 月末まで, 金曜まで.</summary>
    private static DateOnly DayOf(string word, DateOnly today) => word switch
    {
        "明日" or "あした" => today.AddDays(1),
        "月末" => new(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month)),
        [_, '曜'] => today.AddDays(((("日月火水木金土".IndexOf(word[0], StringComparison.Ordinal) - (int)today.DayOfWeek) + 6) % 7) + 1),
        _ => today,
    };

    private static bool IsOwed(string text, Entity.Money money) =>
        Owed().IsMatch(text[money.End..]) || OwedBefore().IsMatch(text[..money.Start]);

    [GeneratedRegex("(?<d>今日|本日|きょう|明日|あした)中|(?<![来今先]|来月|翌月)(?<d>月末)(?:まで(?:に)?|迄)|(?<!週の?)(?<d>[月火水木金土日]曜)日?(?:まで(?:に)?|迄)")]
    private static partial Regex Named();

    /// <summary>「3万入れてくれ」「5万払え」.</summary>
    [GeneratedRegex("^(?:円|だけ|を|で|は|でも|ずつ){0,3}(?:払|はら|入れ|振|返せ|返し|よこ|用意|持って|お願い)")]
    private static partial Regex ToBePaid();

    [GeneratedRegex("(?<![0-9月])(?<d>[0-9]{1,2})日(?:まで(?:に)?|迄)")]
    private static partial Regex DayAlone();

    [GeneratedRegex("^(?:末|いっぱい|の[0-9]{1,2}時)?(?:まで(?:に|の)?|迄)")]
    private static partial Regex Until();

    /// <summary>「来月27日から」: when something begins is no day on which it came.</summary>
    [GeneratedRegex("(?:来月|再来月)の?[0-9]{0,2}日?から")]
    private static partial Regex From();

    [GeneratedRegex("^(?:円|くらい|ぐらい|ほど|を|も|が){0,3}(?:借り|残って|残り|返し(?:た|て)|滞納)")]
    private static partial Regex Owed();

    [GeneratedRegex("(?:残高|残り|借入|借金|総額|全部で|合計)(?:は|が|の)?$")]
    private static partial Regex OwedBefore();
}
