using DebtBot.Dialogs.ContactLog;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「電話で分割にしてくださいって言った」 about the only debt: words that may have acknowledged it, whatever is being asked. Of several debts nobody knows which.</summary>
internal static class PromiseListener
{
    private static readonly string[] Paying = ["払", "はら", "返", "入れ", "振込", "振り込", "分割"];

    public static CaseFile Hear(CaseFile file, string text) =>
        file.Debts is [{ AcknowledgedSince.IsSettled: false } only] && ContactSaid.In(text).Promise is { } promise && Array.Exists(Paying, word => promise.Contains(word, StringComparison.Ordinal))
            ? file.WithDebt(only with { AcknowledgedSince = true })
            : file;
}
