using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Options.Rehabilitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>What every option looks at; sums and selections are made once for all of them.</summary>
internal sealed class OptionInputs
{
    public OptionInputs(CaseFile file, BudgetFinding budget, IReadOnlyList<LimitationFinding> limitation, IReadOnlyList<CourtDeadline> deadlines, IReadOnlyList<InterestFinding> interest, DateOnly today)
    {
        (File, Budget, Limitation, Deadlines, Interest, Today) = (file, budget, limitation, deadlines, interest, today);
        Ordinary = [.. file.Debts.Where(IsOrdinary)];
        HomeLoans = [.. file.Debts.Where(IsHomeLoan)];
        NeverReduced = [.. file.Debts.Where(IsNeverReduced)];
        Unsecured = Ordinary.Count > 0 ? Sum(Ordinary) : NeverReduced.Count == 0 && file.StatedTotal.TryGet(out var stated) ? stated : null;
        MissingTotal = [.. Ordinary.Where(debt => debt.Balance.IsUnknown).Select(debt => new MissingFact(DebtFacts.Balance.Key, debt.Id))];
        CanBeLeftOut = [.. Ordinary.Where(HasRetainedTitle)];
        WithoutCollateral = Ordinary.Where(debt => !HasRetainedTitle(debt)).ToList() is { Count: > 0 } rest ? Sum(rest) : Unsecured;
        var leavesOut = CanBeLeftOut.Count > 0 && CanBeLeftOut.Count < Ordinary.Count;
        var paidOn = leavesOut ? CanBeLeftOut.Sum(debt => debt.MonthlyPayment.Match(payment => payment.Amount, () => 0)) : 0;
        SurplusForArrangement = budget.Surplus is { } surplus ? new(surplus.Amount - paidOn) : null;
        MissingPayments = leavesOut ? [.. CanBeLeftOut.Where(debt => debt.MonthlyPayment.IsUnknown).Select(debt => new MissingFact(DebtFacts.MonthlyPayment.Key, debt.Id))] : [];
    }

    public CaseFile File { get; }

    public BudgetFinding Budget { get; }

    public IReadOnlyList<LimitationFinding> Limitation { get; }

    public IReadOnlyList<CourtDeadline> Deadlines { get; }

    public IReadOnlyList<InterestFinding> Interest { get; }

    public DateOnly Today { get; }

    /// <summary>Debts that a plan would treat: no mortgage, no tax or support, no illegal lender.</summary>
    public IReadOnlyList<Debt> Ordinary { get; }

    public IReadOnlyList<Debt> HomeLoans { get; }

    /// <summary>Taxes, public premiums, support and fines: no procedure makes them smaller.</summary>
    public IReadOnlyList<Debt> NeverReduced { get; }

    /// <summary>What is owed on the ordinary debts in all; null when a balance is missing or nothing is listed and no total was stated.</summary>
    public Yen? Unsecured { get; }

    public IReadOnlyList<MissingFact> MissingTotal { get; }

    /// <summary>Car loans with retained title: an arrangement out of court can leave them out and pay on, when something else remains to be arranged.</summary>
    public IReadOnlyList<Debt> CanBeLeftOut { get; }

    /// <summary>The same without those: what an arrangement out of court would take in.</summary>
    public Yen? WithoutCollateral { get; }

    /// <summary>What is left for an arrangement after the known payments for the debts left out; those not known are in <see cref="MissingPayments"/>.</summary>
    public YenDifference? SurplusForArrangement { get; }

    public IReadOnlyList<MissingFact> MissingPayments { get; }

    /// <summary>How the creditors of a rehabilitation would vote, as far as it is known; counted once.</summary>
    public CreditorVote Vote => field ??= CreditorVote.Of(Ordinary);

    public bool OnlyIllegalLenders => File.Debts.Count > 0 && File.Debts.All(debt => debt.Kind.Is(CreditorKind.Unlicensed));

    public bool OnlyNeverReduced => NeverReduced.Count > 0 && Ordinary.Count == 0 && HomeLoans.Count == 0;

    /// <summary>Every claim has an office and rules of its own: those come before any debt procedure.</summary>
    public bool OwnDoorsFirst { get; init; }

    public bool OnWelfare => File.Person.OnWelfare.Is(true);

    public bool HasHome => File.Assets.Home.IsGiven || File.Assets.OwnsHome.Is(true) || HomeLoans.Count > 0;

    public static bool HasRetainedTitle(Debt debt) => debt.Collateral.Is(CollateralKind.RetainedTitle) || (debt.Product.Is(ClaimProduct.CarLoan) && !debt.Collateral.Is(CollateralKind.None));

    /// <summary>Two loans of one lender are one creditor; a debt without a name counts by itself.</summary>
    public static string CreditorOf(Debt debt) => debt.Creditor.Match(name => name, () => debt.Id);

    private static Yen? Sum(IReadOnlyList<Debt> debts) => debts.All(debt => debt.Balance.IsGiven)
        ? debts.Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum)
        : null;

    private static bool IsHomeLoan(Debt debt) => debt.Product.Is(ClaimProduct.Mortgage) || (debt.Kind.Is(CreditorKind.Jhf) && debt.Product.IsUnknown);

    private static bool IsNeverReduced(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.ChildSupport or CreditorKind.Fine) || debt.Product.Is(ClaimProduct.Support) || PublicClaims.Is(debt);

    private static bool IsOrdinary(Debt debt) => !IsHomeLoan(debt) && !IsNeverReduced(debt) && !debt.Kind.Is(CreditorKind.Unlicensed);
}
