using DebtBot.Dialogs.ContactLog;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「電話で分割にしてくださいって言った」 about the only debt: words that may have acknowledged it, whatever is being asked. Of several debts nobody knows which.</summary>
internal static class PromiseListener
{
    public static CaseFile Hear(CaseFile file, string text) =>
        file.Debts is [{ AcknowledgedSince.IsSettled: false } only] && ContactSaid.In(text).PromisesToPay ? file.WithDebt(only with { AcknowledgedSince = true }) : file;
}
