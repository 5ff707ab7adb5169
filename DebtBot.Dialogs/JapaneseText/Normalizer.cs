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

    private static readonly Remembered<string, NormalText> Last = new(Make);

    public static NormalText Normalize(string original) => Last[original];

    private static NormalText Make(string original)
    {
        var text = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        for (var i = 0; i < original.Length && i < Longest; i++)
        {
            var width = Width(original, i);
            foreach (var unit in Folded(original.AsSpan(i, width)))
            {
                text.Append(unit);
                origins.Add(i);
            }

            i += width - 1;
        }

        KanaNumbers.Rewrite(text, origins);
        return new(original, text.ToString(), origins);
    }

    /// <summary>Half-width kana carry their voicing mark in a second character; surrogates come in pairs.</summary>
    private static int Width(string text, int at) =>
        at + 1 < text.Length && (text[at + 1] is 'ﾞ' or 'ﾟ' || char.IsSurrogatePair(text[at], text[at + 1])) ? 2 : 1;

    private static string Folded(ReadOnlySpan<char> source)
    {
        if (source.Length == 1 && source[0] < 0x80)
        {
            return char.IsControl(source[0]) ? source[0] is '\n' or '\t' or '\r' ? " " : "" : source.ToString();
        }

        if (source.Length == 1 && (char.IsSurrogate(source[0]) || char.GetUnicodeCategory(source[0]) is UnicodeCategory.Control or UnicodeCategory.Format))
        {
            return "";
        }

        return source is ['〜'] or ['～'] or ['∼'] ? "~"
            : source is ['−'] or ['–'] or ['‐'] or ['‑'] ? "-"
            : source.ToString().Normalize(NormalizationForm.FormKC);
    }
}
