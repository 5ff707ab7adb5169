namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>A number as written: its value, where it ends, and how it was written.</summary>
/// <param name="HasMan">Written with 万 or 億.</param>
/// <param name="EndsInThousands">The last sign is a 千 with a figure before it: 5千.</param>
/// <param name="Kanji">Written with Chinese or kana numerals only.</param>
internal readonly record struct NumberSpan(decimal Value, int End, bool HasMan, bool HasUnit, bool Kanji, bool Positional, bool EndsInThousands);

/// <summary>Reads a number at a place: 1,050 · 1.5万 · 百二十万 · 二〇〇万 · 3万 2千 500 · 12万3 · 三十まん.</summary>
internal static class NumberReader
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    public static NumberSpan? Read(string text, int at)
    {
        var draft = new NumberDraft();
        var i = at;
        while (i < text.Length && Step(text, i, ref draft) is var width and > 0)
        {
            i += width;
            var gap = Gap(text, i);
            if (gap > 0 && (draft.MayGoOnAfterGap ? StartsNumber(text, i + gap) : StartsBigUnit(text, i + gap)))
            {
                i += gap;
            }
        }

        return i == at || draft.IsEmpty ? null : draft.Finish(text, i);
    }

    public static int DigitOf(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0',
        '零' => 0,
        '壱' => 1,
        '弐' => 2,
        '参' => 3,
        '肆' => 4,
        '伍' => 5,
        '陸' => 6,
        '漆' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => KanjiDigits.IndexOf(unit, StringComparison.Ordinal),
    };

    /// <summary>3万 2千 500; the 三 of 三菱 in the next line goes on with nothing.</summary>
    private static bool StartsNumber(string text, int at) =>
        at < text.Length && DigitOf(text[at]) >= 0 && (char.IsAsciiDigit(text[at]) || (at + 1 < text.Length && (text[at + 1] is '千' or '百' or '十' or '円' || DigitOf(text[at + 1]) >= 0)));

    /// <summary>80 万: the unit may stand off.</summary>
    private static bool StartsBigUnit(string text, int at) => at < text.Length && text[at] is '万' or '億';

    private static int Gap(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - at;
    }

    private static int Step(string text, int at, ref NumberDraft draft)
    {
        if (text[at] is >= '0' and <= '9')
        {
            var (value, width) = DigitRun.Read(text, at);
            return draft.TakeDigits(value, width, kanji: false) ? width : 0;
        }

        if (DigitOf(text[at]) >= 0)
        {
            var width = 1;
            while (at + width < text.Length && text[at + width] > '9' && DigitOf(text[at + width]) >= 0 && width < 12)
            {
                width++;
            }

            var value = 0m;
            foreach (var unit in text.AsSpan(at, width))
            {
                value = (value * 10) + DigitOf(unit);
            }

            return draft.TakeDigits(value, width, kanji: true) ? width : 0;
        }

        return Unit(text, at, ref draft);
    }

    private static int Unit(string text, int at, ref NumberDraft draft)
    {
        var small = text[at] switch { '十' or '拾' => 10m, '百' or '佰' => 100m, '千' or '仟' => 1000m, _ => 0m };
        if (small > 0)
        {
            return draft.TakeSmallUnit(small) ? 1 : 0;
        }

        if (text[at] is '万' or '萬' || (text[at] == '満' && at + 1 < text.Length && text[at + 1] == '円'))
        {
            return draft.TakeBigUnit(10_000m) ? 1 : 0;
        }

        if (text[at] == '億')
        {
            return draft.TakeBigUnit(100_000_000m) ? 1 : 0;
        }

        foreach (var spelling in (ReadOnlySpan<string>)["まん", "マン", "マソ", "man"])
        {
            if (string.CompareOrdinal(text, at, spelling, 0, spelling.Length) == 0)
            {
                return draft.TakeBigUnit(10_000m) ? spelling.Length : 0;
            }
        }

        return 0;
    }
}
