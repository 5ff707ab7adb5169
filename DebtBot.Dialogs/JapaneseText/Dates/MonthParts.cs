namespace DebtBot.Dialogs.JapaneseText.Dates;

/// <summary>上旬・中旬・下旬 and their everyday words, as days of a month.</summary>
internal static class MonthParts
{
    /// <summary>The words, for use inside regular expressions.</summary>
    public const string Words = "初め|はじめ|頭|上旬|中旬|半ば|なかば|末|終わり|下旬";

    /// <summary>The first and last day; null when the word is none of these.</summary>
    /// <param name="lastDay">The number of days of the month.</param>
    public static (int From, int To)? Days(string word, int lastDay) => word switch
    {
        "初め" or "はじめ" or "頭" or "上旬" => (1, 10),
        "中旬" or "半ば" or "なかば" => (11, 20),
        "末" or "終わり" or "下旬" => (21, lastDay),
        _ => null,
    };
}
