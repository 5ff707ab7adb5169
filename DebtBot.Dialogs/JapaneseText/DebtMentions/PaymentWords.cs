using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>What happened on a day that is named beside a debt: borrowed, paid for the last time, not paid since.</summary>
public static partial class PaymentWords
{
    /// <summary>「平成20年に借りた」 dates the loan and not a payment.</summary>
    public static bool IsAboutBorrowing(string text) => Borrowed().IsMatch(text) && !Paid().IsMatch(text);

    /// <summary>「昨日の夜10時に電話がきて」 dates a call, a visit or a letter and not a payment.</summary>
    public static bool IsAboutBeingContacted(string text) => Contacted().IsMatch(text) && !HavePaid().IsMatch(text);

    /// <summary>「先月から遅れてる」: the last payment lies a month before the day that is named.</summary>
    public static bool IsUnpaidSince(string text, Entity when) => when is Entity.Date { Since: true } && Unpaid().IsMatch(text);

    /// <summary>「滞納してる」「先月から払えてない」: behind with payments now; 「遅れてません」: in time; null when the words say neither. A debt that is years old is another matter.</summary>
    internal static bool? SayBehind(string words) => NotBehind().IsMatch(words) ? false : Behind().IsMatch(words) ? true : null;

    /// <summary>「月の返済が8万」 behind several creditors is what all of them take.</summary>
    internal static bool SayOfAll(string before) => OfAll().IsMatch(before);

    internal static bool SayBorrowed(string words) => Borrowed().IsMatch(words);

    /// <summary>What happened on each day that stands in the words; a single day takes all of them.</summary>
    /// <param name="from">Where the words stand in the message.</param>
    internal static DebtMention Dated(DebtMention mention, IReadOnlyList<Entity> own, string words, int from, DateOnly today)
    {
        var days = own.Where(entity => entity is Entity.Duration or Entity.Date { DayOfMonth: null }).Select(when => (When: when, Window: Windows.Past(when, today)))
            .Where(day => day.Window is not null).OrderBy(day => day.When.Start).ToList();
        var begin = 0;
        for (var i = 0; i < days.Count; i++)
        {
            var behind = days[i].When.End - from;
            var end = i + 1 < days.Count ? behind + EndOfClause(words[behind..(days[i + 1].When.Start - from)]) : words.Length;
            mention = Dated(mention, days[i].When, days[i].Window!.Value, words[begin..end]);
            begin = end;
        }

        return mention;
    }

    /// <summary>「に借りて最後に返したのは」: what stands between two days goes with the first up to its verb; without one it leads to the second.</summary>
    private static int EndOfClause(string between) =>
        Clause().Match(between) is { Success: true } clause ? clause.Length : between.EndsWith('は') || between.EndsWith('が') ? 0 : between.Length;

    private static DebtMention Dated(DebtMention mention, Entity when, DateWindow window, string words)
    {
        if (Unpaid().IsMatch(words))
        {
            return mention.LastPayment is not null ? mention
                : IsUnpaidSince(words, when) ? mention with { FirstUnpaid = window, LastPayment = window.AddMonths(-1) }
                : mention with { LastPayment = window };
        }

        return LastPaid().IsMatch(words) || (when is Entity.Date { Until: true } && Paid().IsMatch(words)) ? mention with { LastPayment = window }
            : Borrowed().IsMatch(words) ? mention with { Contracted = mention.Contracted ?? window }
            : mention;
    }

    [GeneratedRegex("^.{0,24}?(?:借りて|借りた(?!のは|のが)|契約して|契約し、|返して|返した(?!のは|のが)|払って|払った(?!のは|のが)|[、。])")]
    private static partial Regex Clause();

    [GeneratedRegex("(?:月々|毎月|月)の(?:返済|支払い?)(?:額)?(?:が|は|で|も|、|合計|全部で)*(?:約)?$", RegexOptions.NonBacktracking)]
    private static partial Regex OfAll();

    [GeneratedRegex("(?:払|返(?:し|済)|入金|支払|はら|かえし)(?:え|でき)?(?:って|て|できて|い)?(?:い)?(?:な|ませ)|放置|滞納|延滞|遅れ|おくれ|ほったらかし|止まって")]
    private static partial Regex Unpaid();

    [GeneratedRegex("(?:払|返(?:し|済)|入金|支払)(?:え|でき)?て(?:い)?(?:な|ませ)|放置|滞納|延滞|遅れ|おくれ|ほったらかし|払うて(?:へん|ない)|払えま?せん|払えなくな")]
    private static partial Regex Behind();

    [GeneratedRegex("(?:滞納|延滞|遅れ)(?:は|が|も|た?こと)?(?:(?:して|て)(?:は|も)?い?(?:ない|ませ|なく)|し(?:て)?(?:い)?(?:ない|ません)|な(?:い|し|く)|ありません|ず)")]
    private static partial Regex NotBehind();

    [GeneratedRegex("最後|最終")]
    private static partial Regex LastPaid();

    [GeneratedRegex("払|返|入金|引き落|はらっ|かえし")]
    private static partial Regex Paid();

    /// <summary>「払った」「返してた」, but not 「払えって」, which the caller says.</summary>
    [GeneratedRegex("払った|はらった|払って(?:い|た|ま|る)|払いました|返した|返しました|返して(?:い|た|ま|る)|返済した|返済しま|入金|引き落")]
    private static partial Regex HavePaid();

    [GeneratedRegex("(?:電話|でんわ|着信|連絡|手紙|はがき|ハガキ|封筒|督促|通知|メール|SMS|LINE|訪問|取り?立て)(?:が|は|も|で|を|に)?[^。、]{0,8}(?:き(?:た|て)|来(?:た|て|ま)|くる|来る|届|あった|あり|かかって|鳴|され|受け|もら)|(?:家|会社|職場|玄関|うち)に(?:来|き(?:た|て))")]
    private static partial Regex Contacted();

    [GeneratedRegex("借り|かりた|契約")]
    private static partial Regex Borrowed();
}
