namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>A number while it is being read: digits wait for their unit, units must fall (億 &gt; 万 &gt; 千 &gt; 百 &gt; 十).</summary>
internal struct NumberDraft
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private decimal total;
    private decimal section;
    private decimal? waiting;
    private int waitingWidth;
    private decimal lastSmall;
    private decimal lastBig;
    private bool any;
    private bool hasMan;
    private bool hasUnit;
    private bool arabic;
    private bool positional;
    private bool endsInThousands;

    public readonly bool IsEmpty => !any;

    /// <summary>After a unit a blank may stand before the next figure: 3万 2千 500円.</summary>
    public readonly bool MayGoOnAfterGap => hasUnit && waiting is null;

    public bool TakeDigits(decimal value, int width, bool kanji)
    {
        if (waiting is not null)
        {
            return false;
        }

        (waiting, waitingWidth, any, endsInThousands) = (value, width, true, false);
        arabic |= !kanji;
        positional |= kanji && width > 1;
        return true;
    }

    public bool TakeSmallUnit(decimal unit)
    {
        if (lastSmall != 0 && unit >= lastSmall)
        {
            return false;
        }

        endsInThousands = unit == 1_000m && waiting is not null;
        section = Math.Min(section + ((waiting ?? 1) * unit), Largest);
        (waiting, lastSmall, hasUnit, any) = (null, unit, true, true);
        return true;
    }

    public bool TakeBigUnit(decimal unit)
    {
        section += waiting ?? 0;
        if (section == 0 || (lastBig != 0 && unit >= lastBig))
        {
            return false;
        }

        total = Math.Min(total + Math.Min(section * unit, Largest), Largest);
        (section, waiting, lastSmall, lastBig, hasMan, hasUnit, endsInThousands) = (0, null, 0, unit, true, true, false);
        return true;
    }

    /// <summary>12万3 is 123,000 to whoever says it; 12万3円 and 2万5000 are what they say.</summary>
    public readonly NumberSpan Finish(string text, int end)
    {
        var tail = waiting ?? 0;
        var ends = end >= text.Length || text[end] is not ('円' or '年' or '月' or '日' or '回' or '社' or '人' or '件' or '%' or '歳' or '時');
        if (hasMan && lastSmall == 0 && waitingWidth == 1 && tail is > 0 and < 10 && ends)
        {
            tail *= 1_000m;
        }

        return new(Math.Min(total + section + tail, Largest), end, hasMan, hasUnit, !arabic, positional, endsInThousands);
    }
}
