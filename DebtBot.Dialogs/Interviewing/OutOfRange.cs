using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>A slip of the finger that no reader takes: a year nobody lived in, an amount with too many digits. The person is told what could not be, not only that nothing was read.</summary>
internal static partial class OutOfRange
{
    private const int OldestYear = 1950, YearsAhead = 2;

    /// <summary>The text that says what cannot be, or null.</summary>
    public static string? TextFor(string text, DateOnly today)
    {
        var normal = Normalizer.Normalize(text).Text.Replace(",", "", StringComparison.Ordinal);
        return HugeNumber().IsMatch(normal) ? "common.amount-outside"
            : Year().Match(normal) is { Success: true } year && int.Parse(year.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) is var known && (known < OldestYear || known > today.Year + YearsAhead) ? "common.year-outside"
            : null;
    }

    [GeneratedRegex("[0-9]{13}|[0-9]{5}億")]
    private static partial Regex HugeNumber();

    [GeneratedRegex("(?<![0-9])(?<y>[0-9]{4})(?:年|/|-|ねん)")]
    private static partial Regex Year();
}
