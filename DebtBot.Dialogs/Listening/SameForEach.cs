using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;
using HearWords = DebtBot.Dialogs.Interviews.Hear;

namespace DebtBot.Dialogs.Listening;

/// <summary>「どっちも50ずつ」「どれも先月」: one value meant for each of several debts, and the words that say so.</summary>
internal static class SameForEach
{
    private static readonly string[] SumWords = ["全部で", "ぜんぶで", "合計", "合わせて", "あわせて", "トータル"];

    private static readonly string[] EachWords = ["どっちも", "どちらも", "両方とも", "両方", "それぞれ", "どれも", "全部", "ぜんぶ", "ずつ"];

    public static string WithoutEach(string text) => EachWords.Aggregate(text, (rest, word) => rest.Replace(word, "", StringComparison.Ordinal)).Trim();

    /// <summary>「それぞれ50万」 and not 「全部で150万」, which is a sum.</summary>
    public static bool SaysEach(string text) =>
        EachWords.Any(word => text.Contains(word, StringComparison.Ordinal)) && !SaysSum(text);

    public static bool SaysSum(string text) => SumWords.Any(word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>「どっちも50ずつ」: the same balance for every debt that has none yet. 「どれも先月」 before it is asked: the same last payment.</summary>
    public static CaseFile Hear(CaseFile file, string text, HearingContext context)
    {
        if (!SaysEach(text))
        {
            return file;
        }

        return HearAmount.Any(WithoutEach(text), context).TryGet(out var amount)
            ? file.Debts.Where(debt => !debt.Balance.IsSettled).Aggregate(file, (changed, debt) => changed.WithDebt(debt with { Balance = amount }))
            : IsRecentDay(WithoutEach(text), context, out var paid) ? file.Debts.Where(debt => !debt.LastPayment.IsSettled).Aggregate(file, (changed, debt) => changed.WithDebt(debt with { LastPayment = paid }))
            : file;
    }

    /// <summary>A bare day of the last year: what is older may as well be when the money was borrowed.</summary>
    private static bool IsRecentDay(string text, HearingContext context, out DateWindow window)
    {
        window = default;
        return context.Reader.Read(text, context.Today) is [var only] && only.Length == text.Length && HearWords.LastPayment(text, context).TryGet(out window) && window.Earliest > context.Today.AddYears(-1);
    }
}
