using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Schemes;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>The name of a scheme in a message: of an illegal loan, which it makes a debt of the list, or of something that is no loan.</summary>
internal static class SchemeListener
{
    private const string IllegalLender = "ヤミ金";

    private static readonly SchemeKind[] NoLoans = [SchemeKind.AccountHandedOver, SchemeKind.PhoneHandedOver, SchemeKind.TransferJob, SchemeKind.DepositFraud, SchemeKind.Introducer];

    public static CaseFile Hear(CaseFile file, string text, HearingContext context) => Amounts(SchemeReader.Read(text).Aggregate(file, With), text, context);

    /// <summary>「3万借りて1週間で4万5千円返せ」: what came, what is asked back, and, if it is said, after how long.</summary>
    private static CaseFile Amounts(CaseFile file, string text, HearingContext context)
    {
        if (file.Debts.LastOrDefault(debt => debt.Kind.Is(CreditorKind.Unlicensed) && debt.ShortLoan.Demanded.IsUnknown) is not { } debt || !(text.Contains('借', StringComparison.Ordinal) || text.Contains("かり", StringComparison.Ordinal)))
        {
            return file;
        }

        var entities = context.Reader.Read(text, context.Today);
        return entities.OfType<Entity.Money>().Select(JapaneseText.Numbers.Amounts.Middle).ToList() is [{ } came, { } back] && back > came
            ? file.WithDebt(debt with { Received = came, ShortLoan = debt.ShortLoan with { Demanded = back, Days = entities.OfType<Entity.Duration>().ToList() is [var term] && HearPressure.DaysOf(term) is { } days ? days : debt.ShortLoan.Days } })
            : file;
    }

    private static CaseFile With(CaseFile file, SchemeKind scheme)
    {
        if (NoLoans.Contains(scheme))
        {
            return file.Schemes.Contains(scheme) ? file : file with { Schemes = [.. file.Schemes, scheme] };
        }

        var illegal = file.Debts.Where(debt => debt.Kind.Is(CreditorKind.Unlicensed)).ToList();
        var debt = illegal.FindLast(debt => debt.ShortLoan.Scheme.IsUnknown)
            ?? (illegal.Count == 0 && file.Debts.Count < DebtListener.MostDebts ? new Debt(DebtListener.NextId(file)) { Creditor = IllegalLender, Kind = CreditorKind.Unlicensed } : null);
        return debt is null ? file : file.WithDebt(debt with { ShortLoan = debt.ShortLoan with { Scheme = scheme } });
    }
}
