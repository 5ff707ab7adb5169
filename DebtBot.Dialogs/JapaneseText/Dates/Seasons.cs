namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>Months of a season as people mean them; winter runs into the next year.</summary>
internal static class Seasons
{
    /// <summary>The feasts and turns of a year, for use inside regular expressions.</summary>
    public const string Feasts = "お?正月|年始|年明け|お盆|ゴールデンウィーク|GW|年末|年の暮れ|クリスマス";

    /// <summary>The same with the words that need their year before them.</summary>
    public const string FeastsOfYear = Feasts + "|暮れ|末|終わり|初め|はじめ|頭";

    /// <summary>The month a feast falls in; null when the word is none.</summary>
    public static int? Feast(string word) => word switch
    {
        "正月" or "お正月" or "年始" or "年明け" or "初め" or "はじめ" or "頭" => 1,
        "ゴールデンウィーク" or "GW" => 5,
        "お盆" => 8,
        "年末" or "年の暮れ" or "クリスマス" or "暮れ" or "末" or "終わり" => 12,
        _ => null,
    };

    public static (int From, int To)? Months(string season) => season switch
    {
        "春" => (3, 5),
        "夏" => (6, 8),
        "秋" => (9, 11),
        "冬" => (12, 2),
        _ => null,
    };
}
