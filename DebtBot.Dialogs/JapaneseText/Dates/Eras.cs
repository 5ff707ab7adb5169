namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Japanese eras: 令和3年 → 2021. Our own table; the runtime's calendar data may be missing.</summary>
internal static class Eras
{
    private static readonly (string Name, string Letter, int FirstYear, int Years)[] All =
        [("令和", "R", 2019, 99), ("平成", "H", 1989, 31), ("昭和", "S", 1926, 64), ("大正", "T", 1912, 15), ("明治", "M", 1868, 45)];

    /// <summary>For regular expressions: the names, and the names or their letters.</summary>
    public const string Names = "(?:令和|平成|昭和|大正|明治)";

    public const string Class = "(?:令和|平成|昭和|大正|明治|[RHSTMrhstm])";

    /// <summary>The first and the last western year of an era named in full.</summary>
    public static (int First, int Last) Span(string name) => Array.Find(All, item => item.Name == name) is var found ? (found.FirstYear, found.FirstYear + found.Years - 1) : default;

    /// <summary>The western year, or null when the era had no such year.</summary>
    public static int? Year(string era, int year)
    {
        var found = Array.Find(All, item => item.Name == era || string.Equals(item.Letter, era, StringComparison.OrdinalIgnoreCase));
        return found.Name is null || year < 1 || year > found.Years ? null : found.FirstYear + year - 1;
    }
}
