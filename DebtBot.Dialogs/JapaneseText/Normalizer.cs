using System.Globalization;
using System.Text;
using DebtBot.Dialogs.JapaneseText.Numbers;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>A message in one width and one spelling, with the way back to where each character stood.</summary>
/// <param name="Text">NFKC, without control characters, waves as 「~」, lines and tabs as spaces.</param>
public sealed record NormalText(string Original, string Text, IReadOnlyList<int> Origins)
{
    /// <summary>The stretch of the original that a stretch of <see cref="Text"/> came from.</summary>
    public (int Start, int Length) Back(int start, int length)
    {
        if (length == 0)
        {
            return (start < Origins.Count ? Origins[start] : Original.Length, 0);
        }

        var from = Origins[start];
        var last = Origins[start + length - 1];
        var end = start + length < Origins.Count ? Math.Max(Origins[start + length], last + 1) : Original.Length;
        return (from, end - from);
    }
}

/// <summary>Brings what people type into one form before anything is read from it.</summary>
public static class Normalizer
{
    /// <summary>Messages are read up to here; a conversation never passes more.</summary>
    public const int Longest = 5_000;

    private static readonly Remembered<string, NormalText> Last = new(Fresh);

    public static NormalText Normalize(string original) => Last[original];

    /// <summary>For a part of a message: the whole stays remembered.</summary>
    internal static NormalText Fresh(string original)
    {
        var text = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        for (var i = 0; i < original.Length && i < Longest; i++)
        {
            var width = Width(original, i);
            if (width == 1 && IsPlain(original[i]))
            {
                text.Append(original[i]);
                origins.Add(i);
                continue;
            }

            foreach (var unit in IsBullet(original, i) ? " " : Folded(original.AsSpan(i, width)))
            {
                text.Append(unit);
                origins.Add(i);
            }

            i += width - 1;
        }

        KanaNumbers.Rewrite(text, origins);
        return new(original, text.ToString(), origins);
    }

    /// <summary>Half-width kana and decomposed ones carry their voicing mark in a second character; surrogates come in pairs.</summary>
    private static int Width(string text, int at) =>
        at + 1 < text.Length && ((text[at + 1] is 'ﾞ' or 'ﾟ' or '\u3099' or '\u309a' && !char.IsSurrogate(text[at])) || char.IsSurrogatePair(text[at], text[at + 1])) ? 2 : 1;

    /// <summary>Letters of one width already: kana, the common Chinese characters, ASCII without its controls.</summary>
    private static bool IsPlain(char unit) => unit is (>= ' ' and < '\x7f') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー' or '、' or '。' or (>= '一' and <= '\u9fff');

    /// <summary>①アコム ②プロミス: numbers of a list; alone they choose a button.</summary>
    private static bool IsBullet(string text, int at) => text[at] is >= '①' and <= '⑳' && text.Length > 4;

    private static string Folded(ReadOnlySpan<char> source)
    {
        if (source.Length == 1 && source[0] < 0x80)
        {
            return source[0] is '\n' or '\t' or '\r' ? " " : "";
        }

        if (source.Length == 1 && (char.IsSurrogate(source[0]) || char.GetUnicodeCategory(source[0]) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
        {
            return "";
        }

        return source is ['〜'] or ['～'] or ['∼'] ? "~"
            : source is ['−'] or ['–'] or ['‐'] or ['‑'] ? "-"
            : source[0] == '\ufffe' ? ""
            : source.ToString().Normalize(NormalizationForm.FormKC);
    }
}
