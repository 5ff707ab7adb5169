using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>One amount at a place: 数十万 · 二、三十万 · 30~40万 · 80万円 · 50K · 5千 · 諭吉3枚.</summary>
internal static class AmountReader
{
    private static readonly string[] Notes = ["諭吉", "福沢", "渋沢", "栄一"];

    public static AmountSpan? Read(string s, int i) =>
        IsStart(s, i) ? Some(s, i) ?? Consecutive(s, i) ?? DecimalComma(s, i) ?? Range(s, i) ?? Single(s, i) : Note(s, i);

    private static bool IsStart(string s, int i) =>
        (NumberReader.DigitOf(s[i]) >= 0 || s[i] is '千' or '百' or '十' or '数' or '何')
        && (i == 0 || !(char.IsAsciiLetterOrDigit(s[i - 1]) || s[i - 1] is '.' or ',' && i > 1 && char.IsAsciiDigit(s[i - 2]) || s[i - 1] is '第'));

    /// <summary>数十万: 20 to 90; 百数十万: 110 to 190; 何十万も is said the same way, but 何万円 asks.</summary>
    private static AmountSpan? Some(string s, int i)
    {
        var above = s[i] switch { '十' => 10m, '百' => 100m, '千' => 1000m, _ => 0m };
        var some = above > 0 ? i + 1 : i;
        if (some + 1 >= s.Length || s[some] is not ('数' or '何') || NumberReader.DigitOf(s[some + 1]) >= 0
            || NumberReader.Read("一" + s[(some + 1)..Math.Min(s.Length, some + 8)], 0) is not { HasUnit: true } one)
        {
            return null;
        }

        var (behind, end) = (some + one.End, YenUnit.Skip(s, some + one.End));
        if ((!one.HasMan && end == behind) || (s[some] == '何' && !(end < s.Length && s[end] == 'も')))
        {
            return null;
        }

        var big = above * (one.Value >= 10_000m ? 10_000m : 1m);
        return big > 0 ? new(big + one.Value, big + (one.Value * 9), i, end, Approx: true) : new(one.Value * 2, one.Value * 9, i, end, Approx: true);
    }

    /// <summary>二、三十万: 20 to 30, a way of saying "about".</summary>
    private static AmountSpan? Consecutive(string s, int i)
    {
        if (i + 2 >= s.Length || s[i + 1] is not ('、' or ',' or '・') || NumberReader.DigitOf(s[i]) is not (>= 1 and var first)
            || NumberReader.DigitOf(s[i + 2]) != first + 1 || NumberReader.Read(s, i + 2) is not { HasMan: true } second || second.Value % (first + 1) != 0)
        {
            return null;
        }

        return new(second.Value / (first + 1) * first, second.Value, i, YenUnit.Skip(s, second.End), Approx: true);
    }

    /// <summary>1,5万: a slip for 1.5万.</summary>
    private static AmountSpan? DecimalComma(string s, int i) =>
        i + 3 < s.Length && char.IsAsciiDigit(s[i]) && s[i + 1] == ',' && char.IsAsciiDigit(s[i + 2]) && s[i + 3] == '万'
            ? AmountSpan.One(((s[i] - '0') * 10_000m) + ((s[i + 2] - '0') * 1_000m), i, YenUnit.Skip(s, i + 4))
            : null;

    /// <summary>30~40万, 100万ないし120万: the first figure borrows the second's unit when it has none.</summary>
    private static AmountSpan? Range(string s, int i)
    {
        if (NumberReader.Read(s, i) is not { } low)
        {
            return null;
        }

        var behind = YenUnit.Skip(s, low.End);
        var joint = Joint(s, behind);
        if (joint == 0 || NumberReader.Read(s, behind + joint) is not { } high || !YenUnit.IsMoney(s, behind + joint, high))
        {
            return null;
        }

        var from = !low.HasMan && high.HasMan && low.Value < high.Value / 10_000m * 10 && low.Value < 10_000m ? low.Value * 10_000m : low.Value;
        return from >= high.Value ? null : new(from, high.Value, i, YenUnit.Skip(s, high.End));
    }

    private static AmountSpan? Single(string s, int i)
    {
        if (NumberReader.Read(s, i) is not { } number)
        {
            return null;
        }

        return Lettered(s, i, number) ?? Loans(s, i, number)
            ?? And(s, i, number)
            ?? (YenUnit.IsMoney(s, i, number) ? AmountSpan.One(number.Value, i, YenUnit.Skip(s, number.End))
                : MoneySurroundings.IsHouseholdMan(s, i, number) ? AmountSpan.One(number.Value * 10_000m, i, number.End)
                : null);
    }

    /// <summary>1万と5千円.</summary>
    private static AmountSpan? And(string s, int i, NumberSpan number) =>
        number.HasMan && number.End < s.Length && s[number.End] == 'と' && NumberReader.Read(s, number.End + 1) is { HasMan: false, EndsInThousands: true } rest && YenUnit.IsMoney(s, number.End + 1, rest)
            ? AmountSpan.One(number.Value + rest.Value, i, YenUnit.Skip(s, rest.End))
            : null;

    /// <summary>1.5M, 50K, 3k円; a 1K or 4K alone is a flat or a television.</summary>
    private static AmountSpan? Lettered(string s, int i, NumberSpan number)
    {
        var end = number.End + 1;
        if (number.HasUnit || end > s.Length || s[number.End] is not ('M' or 'K' or 'k') || (end < s.Length && char.IsAsciiLetterOrDigit(s[end])))
        {
            return null;
        }

        var yen = YenUnit.Skip(s, end);
        return s[number.End] == 'M' ? AmountSpan.One(number.Value * 1_000_000m, i, yen)
            : number.Value >= 10 || yen > end ? AmountSpan.One(number.Value * 1_000m, i, yen)
            : null;
    }

    /// <summary>借金2本: a million each.</summary>
    private static AmountSpan? Loans(string s, int i, NumberSpan number) =>
        number.End < s.Length && s[number.End] == '本' && !number.HasMan && number.Value is >= 1 and < 100 && s.AsSpan(0, i).Contains("借金", StringComparison.Ordinal)
            ? AmountSpan.One(number.Value * 1_000_000m, i, number.End + 1, slang: true)
            : null;

    /// <summary>諭吉3枚: notes of ten thousand, by the head that is on them.</summary>
    private static AmountSpan? Note(string s, int i)
    {
        foreach (var head in Notes)
        {
            if (s[i] == head[0] && YenUnit.StartsWith(s, i, head) && NumberReader.Read(s, i + head.Length) is { Value: >= 1 and <= 100 } number
                && number.End < s.Length && s[number.End] is '枚' or '人')
            {
                return AmountSpan.One(number.Value * 10_000m, i, number.End + 1, slang: true);
            }
        }

        return null;
    }

    private static int Joint(string s, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["ないし", "から", "~", "-", "か"])
        {
            if (YenUnit.StartsWith(s, at, word))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
