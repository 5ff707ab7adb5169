using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText.Money;

/// <summary>Whether a number is money: what stands behind it says so.</summary>
internal static class YenUnit
{
    private static readonly string[] NotMoneyAfter =
    [
        "が一", "人", "件", "社", "回", "歩", "引き", "年", "ヶ月", "か月", "カ月", "%", "歳", "才", "丁目", "番", "号", "時", "分", "日", "月", "キロ", "km", "ポイント", "マイル", "ドル", "ユーロ", "ウォン", "石", "遍", "倍", "枚", "本", "個",
    ];

    /// <summary>100円ショップ, 千円カット: what costs that, not the cost.</summary>
    private static readonly string[] NotYenAfter = ["ショップ", "カット", "均一", "玉", "札", "硬貨", "ランチ", "も払", "もな", "も残", "もあり"];

    public static bool IsMoney(string s, int from, NumberSpan number)
    {
        var end = Skip(s, number.End);
        return end > number.End
            ? !StartsWithAny(s, end, number.Value == 1 ? NotYenAfter : NotYenAfter.AsSpan(0, 6))
            : IsYenBefore(s, from) || ((number.HasMan || IsThousands(s, from, number)) && !StartsWithAny(s, number.End, NotMoneyAfter));
    }

    /// <summary>¥80,000.</summary>
    public static bool IsYenBefore(string s, int from) => from > 0 && s[from - 1] is '¥' or '\\';

    /// <summary>The place behind 円, えん, and 園 right after 万, which is a slip of the keyboard; the same place when there is none.</summary>
    public static int Skip(string s, int at) =>
        at >= s.Length ? at
        : s[at] is '円' or '圓' or '¥' || (s[at] == '園' && at > 0 && s[at - 1] is '万' or 'ん' or 'ン') ? at + 1
        : StartsWith(s, at, "えん") || StartsWith(s, at, "エン") || StartsWith(s, at, " 円") ? at + 2
        : string.Compare(s, at, "yen", 0, 3, StringComparison.OrdinalIgnoreCase) == 0 ? at + 3
        : string.Compare(s, at, " yen", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? at + 4
        : at;

    public static bool StartsWith(string s, int at, string word) => string.CompareOrdinal(s, at, word, 0, word.Length) == 0;

    /// <summary>5千, and 月八千; 八千代 and 三千院 are names.</summary>
    private static bool IsThousands(string s, int from, NumberSpan number) =>
        number.EndsInThousands && (!number.Kanji || (from > 0 && s[from - 1] is '月' or '々'));

    private static bool StartsWithAny(string s, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (StartsWith(s, at, word))
            {
                return true;
            }
        }

        return false;
    }
}
