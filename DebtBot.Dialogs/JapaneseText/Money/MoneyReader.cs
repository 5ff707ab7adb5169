using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>Amounts of yen in a message: a number counts as money when 万, 億, 円 or the sentence says so.</summary>
internal static class MoneyReader
{
    private static readonly string[] NotMoneyAfter = ["が一", "人", "件", "社", "回", "歩", "引き", "年", "ヶ月", "か月", "カ月", "%", "歳", "才", "丁目", "番", "号", "時", "分", "日", "月", "キロ", "km", "ポイント"];

    public static IEnumerable<Entity> Read(NormalText text)
    {
        var s = text.Text;
        for (var i = 0; i < s.Length; i++)
        {
            if (StartsMoney(s, i) && Amount(s, i) is { } amount)
            {
                yield return Entity(text, i, amount);
                i = amount.End - 1;
            }
        }
    }

    private static bool StartsMoney(string s, int i) =>
        (NumberReader.DigitOf(s[i]) >= 0 || s[i] is '千' or '百' or '十' or '数')
        && (i == 0 || !(char.IsAsciiLetterOrDigit(s[i - 1]) || s[i - 1] is '.' or ',' && i > 1 && char.IsAsciiDigit(s[i - 2]) || s[i - 1] is '第'));

    private static AmountSpan? Amount(string s, int i) => Some(s, i) ?? Consecutive(s, i) ?? Range(s, i) ?? Single(s, i);

    /// <summary>数十万: 20 to 90.</summary>
    private static AmountSpan? Some(string s, int i)
    {
        if (s[i] != '数' || i + 1 >= s.Length || NumberReader.Read("一" + s[(i + 1)..Math.Min(s.Length, i + 8)], 0) is not { HasMan: true } one)
        {
            return null;
        }

        return new(one.Value * 2, one.Value * 9, Marked(s, i + one.End), Approx: true, Slang: false);
    }

    /// <summary>二、三十万: 20 to 30, a way of saying "about".</summary>
    private static AmountSpan? Consecutive(string s, int i)
    {
        if (i + 2 >= s.Length || s[i + 1] is not ('、' or ',' or '・') || NumberReader.DigitOf(s[i]) is not (>= 1 and var first)
            || NumberReader.DigitOf(s[i + 2]) != first + 1 || NumberReader.Read(s, i + 2) is not { HasMan: true } second || second.Value % (first + 1) != 0)
        {
            return null;
        }

        return new(second.Value / (first + 1) * first, second.Value, Marked(s, second.End), Approx: true, Slang: false);
    }

    /// <summary>30~40万, 100万ないし120万: the first figure borrows the second's unit when it has none.</summary>
    private static AmountSpan? Range(string s, int i)
    {
        if (NumberReader.Read(s, i) is not { } low)
        {
            return null;
        }

        var joint = Joint(s, SkipYen(s, low.End));
        if (joint == 0 || NumberReader.Read(s, SkipYen(s, low.End) + joint) is not { } high || !IsMoney(s, high))
        {
            return null;
        }

        var from = !low.HasMan && high.HasMan && low.Value < high.Value / 10_000m * 10 && low.Value < 10_000m ? low.Value * 10_000m : low.Value;
        return from >= high.Value ? null : new(from, high.Value, Marked(s, high.End), Approx: false, Slang: false);
    }

    private static AmountSpan? Single(string s, int i)
    {
        if (NumberReader.Read(s, i) is not { } number)
        {
            return null;
        }

        if (number.End < s.Length && s[number.End] == 'M' && !number.HasMan && (number.End + 1 >= s.Length || !char.IsAsciiLetter(s[number.End + 1])))
        {
            return new(number.Value * 1_000_000m, number.Value * 1_000_000m, number.End + 1, false, false);
        }

        if (number.End < s.Length && s[number.End] == '本' && !number.HasMan && number.Value is >= 1 and < 100 && s[..i].Contains("借金", StringComparison.Ordinal))
        {
            return new(number.Value * 1_000_000m, number.Value * 1_000_000m, number.End + 1, false, Slang: true);
        }

        return IsMoney(s, number) ? new(number.Value, number.Value, Marked(s, number.End), false, false)
            : MoneySurroundings.IsHouseholdMan(s, i, number) ? new(number.Value * 10_000m, number.Value * 10_000m, number.End, false, false)
            : null;
    }

    private static bool IsMoney(string s, NumberSpan number) =>
        SkipYen(s, number.End) > number.End
        || (number.HasMan && !NotMoneyAfter.Any(word => string.CompareOrdinal(s, number.End, word, 0, word.Length) == 0));

    private static int Joint(string s, int at)
    {
        foreach (var word in (ReadOnlySpan<string>)["ないし", "から", "~", "-", "か"])
        {
            if (string.CompareOrdinal(s, at, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int Marked(string s, int at) => SkipYen(s, at);

    /// <summary>円, えん, and 園 right after 万, which is a slip of the keyboard.</summary>
    private static int SkipYen(string s, int at) =>
        at >= s.Length ? at
        : s[at] is '円' or '圓' or '¥' || (s[at] == '園' && at > 0 && s[at - 1] is '万' or 'ん' or 'ン') ? at + 1
        : string.CompareOrdinal(s, at, "えん", 0, 2) == 0 || string.CompareOrdinal(s, at, "エン", 0, 2) == 0 ? at + 2
        : s[at] == ' ' && at + 1 < s.Length && s[at + 1] == '円' ? at + 2
        : string.Compare(s, at, "yen", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? at + 3
        : string.Compare(s, at, " yen", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? at + 4
        : at;

    private static Entity Entity(NormalText text, int from, AmountSpan amount)
    {
        var surroundings = MoneySurroundings.Of(text.Text, from, amount.End);
        var (start, length) = text.Back(from, amount.End - from);
        return new Entity.Money(text.Original.Substring(start, length), start, length, amount.Min, amount.Max)
        {
            Approx = amount.Approx || surroundings.Approx,
            Bound = surroundings.Bound,
            Per = surroundings.Per,
            Of = amount.Slang ? null : surroundings.Of,
            Slang = amount.Slang,
        };
    }

    private readonly record struct AmountSpan(decimal Min, decimal Max, int End, bool Approx, bool Slang);
}
