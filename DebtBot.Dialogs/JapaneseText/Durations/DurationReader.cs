using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Durations;

/// <summary>Lengths of time: 5年以上前 · 3ヶ月 · 一年と三ヶ月 · 2、3年前 · 数年前 · 半年 · あと3日 · さんねんまえ.</summary>
internal static partial class DurationReader
{
    public static IEnumerable<Entity> Read(NormalText text, DateOnly today)
    {
        foreach (Match match in Pattern().Matches(text.Text))
        {
            if (!IsIdiom(text.Text, match) && Read(match, today) is { } read)
            {
                var (start, length) = text.Back(match.Index, match.Length);
                yield return read with { Text = text.Original.Substring(start, length), Start = start, Length = length };
            }
        }
    }

    /// <summary>一年中, 三年生 and 一年一年 are words, not lengths.</summary>
    private static bool IsIdiom(string text, Match match)
    {
        var rest = text.AsSpan(match.Index + match.Length);
        return (rest.Length > 0 && rest[0] is '中' or '生' or '草' or '次') || (match.Length <= 3 && (rest.StartsWith(match.Value, StringComparison.Ordinal) || text.AsSpan(0, match.Index).EndsWith(match.Value, StringComparison.Ordinal)));
    }

    private static Entity.Duration? Read(Match match, DateOnly today)
    {
        var past = match.Groups["ago"].Success;
        var future = match.Groups["left"].Success || match.Groups["later"].Success;
        var plain = new Entity.Duration("", 0, 0)
        {
            Approx = match.Groups["approx"].Success || match.Groups["roughly"].Success || match.Groups["nth"].Success || match.Groups["bound"].Value is "弱" or "強",
            Bound = Bound(match.Groups["bound"].Value, match.Groups["notyet"].Success),
            Dir = past ? "past" : future ? "future" : null,
        };
        if (match.Groups["some"].Success)
        {
            return plain with { Min = "P2" + Letter(match), Max = "P9" + Letter(match), Approx = true };
        }

        if (match.Groups["half"].Success)
        {
            return Whole(plain, new(0, 6, 0), today, past, future);
        }

        if (Number(match, "a") is not { } first)
        {
            return null;
        }

        if (Number(match, "b") is { } second)
        {
            return second <= first ? null : plain with { Min = $"P{first}{Letter(match)}", Max = $"P{second}{Letter(match)}" };
        }

        if (match.Groups["unit"].Value is "日" or "にち" && !past && !future && plain.Bound is null && !plain.Approx)
        {
            // 「12日」 alone is a day of the month.
            return null;
        }

        return first == 0 || (first > 200 && Letter(match) != "D") ? null : Whole(plain, Span(match, first), today, past, future);
    }

    private static Entity.Duration Whole(Entity.Duration plain, Length length, DateOnly today, bool past, bool future) =>
        plain with { Value = length.Iso, At = past ? length.Before(today) : future ? length.After(today) : null };

    private static Length Span(Match match, int first)
    {
        var months = (Number(match, "m") ?? 0) + (match.Groups["andhalf"].Success ? 6 : 0);
        return Letter(match) switch { "Y" => new(first, months, 0), "M" => new(0, first, 0), "W" => new(0, 0, first * 7), _ => new(0, 0, first) };
    }

    private static string Letter(Match match) => match.Groups["unit"].Value switch
    {
        "年" or "ねん" => "Y",
        "週間" or "週" or "しゅうかん" => "W",
        "日" or "日間" or "にち" => "D",
        _ => "M",
    };

    private static string? Bound(string word, bool notYet) => word switch
    {
        "以上" => "ge",
        "以内" or "以下" => "le",
        "未満" or "弱" => "lt",
        "強" or "超" or "すぎ" or "過ぎ" => "gt",
        _ => notYet ? "lt" : null,
    };

    private static int? Number(Match match, string name) => match.Groups[name] is { Success: true } group ? ShortNumber.Parse(group.Value) : null;

    [GeneratedRegex(
        $"(?<left>あと|残り)?(?<roughly>約|およそ|おおよそ|だいたい|ざっと|かれこれ|たしか)?(?:(?<some>数)(?<unit>年|ヶ月|か月|カ月|ヵ月|ケ月|箇月|日|週間)"
        + $"|(?<half>半年|はんとし)"
        + $"|(?<a>{ShortNumber.Class}{{1,4}}|{ShortNumber.KanaClass}(?![、,]))(?:(?:、|~|-|,|から|か)(?<b>{ShortNumber.Class}{{1,3}}))?(?<unit>年|ねん|ヶ月|か月|カ月|ヵ月|ケ月|箇月|ヶ月間|かげつ|週間|週|日間|日|にち)(?:間|かん)?"
        + $"(?:(?<andhalf>半|はん)|と?(?<m>{ShortNumber.Class}{{1,2}})(?:ヶ月|か月|カ月|ヵ月|ケ月|箇月))?)"
        + "(?<approx>くらい|ぐらい|ほど|程度|ごろ|頃|ちょっと|ちょい|近く|前後|あまり)?(?<bound>以上|以内|以下|未満|弱|強|超|すぎ|過ぎ)?(?<approx>くらい|ぐらい|ほど|程度)?(?:も)?(?:(?<ago>前|まえ)|(?<later>後|以内|先)|(?<nth>目)|(?<notyet>経ってない|たってない|経っていない|たっていない|経たない))?")]
    private static partial Regex Pattern();
}
