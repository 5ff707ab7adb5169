namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Months of a season as people mean them; winter runs into the next year.</summary>
internal static class Seasons
{
    public static (int From, int To)? Months(string season) => season switch
    {
        "春" => (3, 5),
        "夏" => (6, 8),
        "秋" => (9, 11),
        "冬" => (12, 2),
        _ => null,
    };
}
