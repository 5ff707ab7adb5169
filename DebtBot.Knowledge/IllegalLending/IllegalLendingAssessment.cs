using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>登録のない貸付けと、それに似た手口。実質年率を計算し、元本については言い過ぎない。</summary>
/// <remarks>出資法5条・5条の4、貸金業法42条、最判平成20年6月10日。年109.5%以下、個人間、実態しだいの手口では、元本を返す義務が残り得るものとして扱う。</remarks>
internal sealed class IllegalLendingAssessment(LawLibrary library)
{
    private readonly IReadOnlyDictionary<SchemeKind, Scheme> schemes = Scheme.Load(library);
    private readonly LendingSentences words = new(library.Sentences);

    public LendingFigures Figures { get; } = new(library);

    public IReadOnlyList<IllegalLendingFinding> Assess(CaseFile file, DateOnly today) =>
    [
        .. file.Debts.Where(IsSuspect).Select(debt => OfDebt(debt, today)),
        .. file.Schemes.Distinct().Where(kind => !file.Debts.Any(debt => debt.ShortLoan.Scheme.Is(kind))).Select(kind => Of("", schemes[kind], null, RateBand.Unknown, business: true, [])),
    ];

    /// <summary>An unlicensed lender, a named scheme, or an ordinary person who asks much more back within days.</summary>
    private static bool IsSuspect(Debt debt) =>
        debt.Kind.Is(CreditorKind.Unlicensed) || debt.ShortLoan.Scheme.IsGiven || debt.ShortLoan.Demanded.IsGiven;

    private IllegalLendingFinding OfDebt(Debt debt, DateOnly today)
    {
        var scheme = schemes[debt.ShortLoan.Scheme.Match(kind => kind, () => SchemeKind.UnlicensedLoan)];
        if (scheme.Nature == SchemeNature.NotALoan)
        {
            return Of(debt.Id, scheme, null, RateBand.Unknown, business: true, []);
        }

        var on = debt.ShortLoan.On.Match(day => day, () => today);
        var (rate, missing) = Rate(debt, on);
        return Of(debt.Id, scheme, rate, Band(rate?.Statutory ?? StatedPercent(debt), on), IsBusiness(debt), missing);
    }

    private (EffectiveRate? Rate, IReadOnlyList<MissingFact> Missing) Rate(Debt debt, DateOnly on)
    {
        var loan = debt.ShortLoan;
        if (debt.Received.TryGet(out var delivered) && loan.Demanded.TryGet(out var demanded) && loan.Days.TryGet(out var days))
        {
            return (EffectiveRate.Of(delivered, demanded, days, Figures.MinimumDays(on), DateTime.IsLeapYear(on.Year) ? 366 : 365), []);
        }

        var missing = new List<MissingFact>();
        void Need<T>(Answer<T> answer, Fact<Debt, T> fact)
            where T : notnull
        {
            if (answer.IsUnknown)
            {
                missing.Add(new(fact.Key, debt.Id));
            }
        }

        Need(debt.Received, DebtFacts.Received);
        Need(loan.Demanded, DebtFacts.Demanded);
        Need(loan.Days, DebtFacts.LoanDays);
        return (null, StatedPercent(debt) is null ? missing : []);
    }

    private static decimal? StatedPercent(Debt debt) => debt.Rate.TryGet(out var rate) ? rate.Percent : null;

    private RateBand Band(decimal? percent, DateOnly on) =>
        percent is null ? RateBand.Unknown
        : percent > Figures.VoidOver(on) ? RateBand.AboveTheVoidLine
        : percent > Figures.BusinessOver(on) ? RateBand.AboveTwenty
        : RateBand.WithinTheCeiling;

    /// <summary>A friend's one loan is no business; lending again and again to strangers is, licence or not.</summary>
    private static bool IsBusiness(Debt debt) => !debt.Kind.Is(CreditorKind.Individual);

    private IllegalLendingFinding Of(string debt, Scheme scheme, EffectiveRate? rate, RateBand band, bool business, IReadOnlyList<MissingFact> missing)
    {
        var principal = scheme.Nature switch
        {
            SchemeNature.NotALoan => PrincipalView.NotALoan,
            _ when band == RateBand.Unknown => PrincipalView.CannotTell,
            _ when band != RateBand.AboveTheVoidLine || !business => PrincipalView.MayBeOwed,
            SchemeNature.Loan => PrincipalView.CaseLawAgainstRepayment,
            _ => PrincipalView.CannotTell,
        };
        return words.Of(new(debt, scheme.Kind, rate, band, principal, missing, []) { Tonight = [], NextDay = [], Never = [] }, scheme, business);
    }
}
