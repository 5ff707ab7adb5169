using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.JapaneseText.PastedText;

/// <summary>The amounts and days of a letter, by the words that stand before or behind them.</summary>
internal static partial class LetterFigures
{
    private const int Before = 16, After = 8;

    public static LetterAmounts Amounts(string text, IReadOnlyList<Entity> entities)
    {
        var money = entities.OfType<Entity.Money>().Where(money => money is { IsRange: false }).Select(money => (Label: Ahead(text, money), Amount: Numbers.Amounts.Middle(money))).ToList();
        var total = money.FirstOrDefault(item => Total().IsMatch(item.Label)).Amount ?? money.FirstOrDefault(item => Left().IsMatch(item.Label)).Amount;
        var principal = money.FirstOrDefault(item => Principal().IsMatch(item.Label) && !Total().IsMatch(item.Label)).Amount;
        var damages = money.FirstOrDefault(item => Damages().IsMatch(item.Label) && !Total().IsMatch(item.Label)).Amount;
        return new(total ?? (money.Count == 1 ? money[0].Amount : null), principal, damages);
    }

    /// <param name="today">Yearless days are taken as coming next.</param>
    public static LetterDates Days(string text, IReadOnlyList<Entity> entities, DateOnly today)
    {
        var dates = entities.OfType<Entity.Date>().Select(date => (date, Day: Windows.Future(date, today)?.Earliest)).Where(item => item.Day is not null).ToList();
        var hearing = dates.FirstOrDefault(item => Hearing().IsMatch(Ahead(text, item.date)) && !Ahead(text, item.date).Contains("支払", StringComparison.Ordinal) && text.Contains("裁判所", StringComparison.Ordinal)).Day;
        var payBy = dates.FirstOrDefault(item => item.Day != hearing && (Until().IsMatch(Behind(text, item.date)) || Deadline().IsMatch(Ahead(text, item.date)))).Day;
        var written = dates.FirstOrDefault(item => item.Day != hearing && item.Day != payBy && item.Day <= today).Day;
        return new(payBy, hearing, written);
    }

    private static string Ahead(string text, Entity entity)
    {
        var from = Math.Max(0, entity.Start - Before);
        var words = text[from..entity.Start];
        return words[(words.LastIndexOfAny(['\n', '。', '円']) + 1)..];
    }

    private static string Behind(string text, Entity entity) => text[entity.End..Math.Min(text.Length, entity.End + After)];

    [GeneratedRegex("合計|総額|請求(?:金)?額|お?支払い?(?:金)?額|未納額|滞納額|請求額は", RegexOptions.NonBacktracking)]
    private static partial Regex Total();

    [GeneratedRegex("残高|残債|立替金", RegexOptions.NonBacktracking)]
    private static partial Regex Left();

    [GeneratedRegex("元金|元本", RegexOptions.NonBacktracking)]
    private static partial Regex Principal();

    [GeneratedRegex("損害金|利息", RegexOptions.NonBacktracking)]
    private static partial Regex Damages();

    [GeneratedRegex("期日|口頭弁論|出頭", RegexOptions.NonBacktracking)]
    private static partial Regex Hearing();

    [GeneratedRegex("期限|支払期日|期日[ :：　]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Deadline();

    [GeneratedRegex("^(?:[(（].[)）])?(?:までに|まで|限り|迄)", RegexOptions.NonBacktracking)]
    private static partial Regex Until();
}
