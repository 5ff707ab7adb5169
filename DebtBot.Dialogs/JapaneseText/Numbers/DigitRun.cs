using System.Globalization;

namespace DebtBot.Dialogs.JapaneseText.Numbers;

/// <summary>Arabic digits as written: 1,050 · 12.5 · 80000.</summary>
internal static class DigitRun
{
    private const decimal Largest = 1_000_000_000_000_000m;
    private const int Longest = 24;

    /// <summary>Digits with thousands commas or a decimal point. A comma not followed by three digits ends the number.</summary>
    public static (decimal Value, int Width) Read(string text, int at)
    {
        Span<char> digits = stackalloc char[Longest];
        var (i, count, hasPoint) = (at, 0, false);
        for (; i < text.Length && i - at < Longest; i++)
        {
            var unit = text[i];
            if (unit == '.' && !hasPoint && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
            {
                hasPoint = true;
            }
            else if (unit == ',' && IsThousands(text, i))
            {
                continue;
            }
            else if (!char.IsAsciiDigit(unit))
            {
                break;
            }

            digits[count++] = unit;
        }

        return (decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, Largest) : Largest, i - at);
    }

    private static bool IsThousands(string text, int comma) =>
        comma + 3 < text.Length && text.AsSpan(comma + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (comma + 4 >= text.Length || text[comma + 4] is not (>= '0' and <= '9'));
}
