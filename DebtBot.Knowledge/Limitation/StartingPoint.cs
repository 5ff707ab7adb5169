using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>時効の起算点を、分かっている事実のうち最も遅い日に取る（安全側）。</summary>
/// <remarks>
/// 民法166条1項。最後の返済は承認でもある。期限の利益の喪失や代位弁済が分かれば、その日から残額全部が進む。
/// 返す日を決めていない貸し借りは貸した日、不法行為は起きた日から考える（それより遅いとみる考え方もある）。
/// </remarks>
internal static class StartingPoint
{
    /// <summary>The latest of what is known; null when nothing is known to start from.</summary>
    public static DateWindow? Of(Debt debt)
    {
        var accelerated = Accelerated(debt);
        DateWindow? latest = null;
        Consider(accelerated.IsGiven ? default : debt.DueDate);
        Consider(debt.FirstUnpaid);
        Consider(debt.Subrogated);
        Consider(accelerated);
        Consider(AfterLastPayment(debt));
        Consider(FromTheDayItself(debt));
        return latest;

        void Consider(Answer<DateWindow> answer)
        {
            if (answer.TryGet(out var window))
            {
                latest = latest is { } so ? DateWindow.Later(so, window) : window;
            }
        }
    }

    public static bool StartsWhenLent(Debt debt) => debt.NoDueDate.Is(true) && debt.DueDate.IsUnknown;

    /// <summary>The day is not known, and no later payment stands in for it.</summary>
    public static bool NeedsTheDayItself(Debt debt) => debt.Contracted.IsUnknown && (debt.Kind.Is(CreditorKind.Victim) || (StartsWhenLent(debt) && debt.LastPayment.IsUnknown));

    private static bool IsFromTheDayItself(Debt debt) => StartsWhenLent(debt) || debt.Kind.Is(CreditorKind.Victim);

    private static Answer<DateWindow> Accelerated(Debt debt) =>
        debt.Acceleration.TryGet(out var acceleration) && acceleration.On.IsGiven ? acceleration.On : Answer<DateWindow>.NotAsked;

    private static Answer<DateWindow> FromTheDayItself(Debt debt) =>
        IsFromTheDayItself(debt) ? debt.Contracted : Answer<DateWindow>.NotAsked;

    /// <summary>The next due day after the last payment. Its day is not known as a rule, so the window runs a month on.</summary>
    private static Answer<DateWindow> AfterLastPayment(Debt debt)
    {
        if (!debt.LastPayment.TryGet(out var last))
        {
            return Answer<DateWindow>.NotAsked;
        }

        return debt.FirstUnpaid.IsGiven || debt.DueDate.IsGiven || debt.Subrogated.IsGiven || Accelerated(debt).IsGiven || StartsWhenLent(debt)
            ? last
            : new DateWindow(last.Earliest, last.Latest.AddMonths(1));
    }
}
