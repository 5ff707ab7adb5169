using System.Globalization;

namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>Small whole numbers inside dates and counts: 27, 二十五, 二〇二〇, 元, さん.</summary>
internal static class ShortNumber
{
    /// <summary>The class of characters such a number is written with, for use inside regular expressions.</summary>
    public const string Class = "[0-9〇零一二三四五六七八九十百千元]";

    private static readonly Dictionary<string, int> Kana = new(StringComparer.Ordinal)
    {
        ["いち"] = 1, ["に"] = 2, ["さん"] = 3, ["よん"] = 4, ["よ"] = 4, ["ご"] = 5, ["ろく"] = 6, ["なな"] = 7, ["しち"] = 7, ["はち"] = 8, ["きゅう"] = 9, ["じゅう"] = 10,
    };

    /// <summary>The spellings of 1 … 10 in kana, for use inside regular expressions.</summary>
    public const string KanaClass = "(?:いち|に|さん|よん|よ|ご|ろく|なな|しち|はち|きゅう|じゅう)";

    /// <summary>The number, or null when the text is none or too large for a date.</summary>
    public static int? Parse(string text) =>
        text == "元" ? 1
        : Kana.TryGetValue(text, out var kana) ? kana
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain
        : NumberReader.Read(text, 0) is { } span && span.End == text.Length && span.Value is >= 0 and <= 99_999 && span.Value == Math.Floor(span.Value) ? (int)span.Value
        : null;
}
