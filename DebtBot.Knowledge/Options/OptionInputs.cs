using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options;

/// <summary>What every option looks at.</summary>
internal sealed record OptionInputs(
    CaseFile File, BudgetFinding Budget, IReadOnlyList<LimitationFinding> Limitation, IReadOnlyList<CourtDeadline> Deadlines, DateOnly Today)
{
    public IReadOnlyList<InterestFinding> Interest { get; init; } = [];

    /// <summary>Debts that a plan would treat: no mortgage, no tax or support, no illegal lender.</summary>
    public IReadOnlyList<Debt> Ordinary { get; } = [.. File.Debts.Where(IsOrdinary)];

    public IReadOnlyList<Debt> HomeLoans { get; } = [.. File.Debts.Where(IsHomeLoan)];

    /// <summary>Taxes, public premiums, support and fines: no procedure makes them smaller.</summary>
    public IReadOnlyList<Debt> NeverReduced { get; } = [.. File.Debts.Where(IsNeverReduced)];

    /// <summary>What is owed on the ordinary debts in all; null when a balance is missing or nothing is listed and no total was stated.</summary>
    public Yen? Unsecured => Ordinary.Count > 0 ? Sum(Ordinary) : NeverReduced.Count == 0 && File.StatedTotal.TryGet(out var stated) ? stated : null;

    /// <summary>Car loans with retained title: an arrangement out of court can leave them out and pay on.</summary>
    public IReadOnlyList<Debt> CanBeLeftOut => [.. Ordinary.Where(HasRetainedTitle)];

    /// <summary>The same without those: what an arrangement out of court would take in.</summary>
    public Yen? WithoutCollateral => Ordinary.Where(debt => !HasRetainedTitle(debt)).ToList() is { Count: > 0 } rest ? Sum(rest) : Unsecured;

    /// <summary>What is left for an arrangement after the known payments for the debts left out; those not known are in <see cref="MissingPayments"/>.</summary>
    public YenDifference? SurplusForArrangement => Budget.Surplus is { } surplus ? new(surplus.Amount - LeftOutPayments) : null;

    public IReadOnlyList<MissingFact> MissingPayments => LeavesOut ? [.. CanBeLeftOut.Where(debt => debt.MonthlyPayment.IsUnknown).Select(debt => new MissingFact(DebtFacts.MonthlyPayment.Key, debt.Id))] : [];

    public bool OnlyIllegalLenders => File.Debts.Count > 0 && File.Debts.All(debt => debt.Kind.Is(CreditorKind.Unlicensed));

    public bool OnlyNeverReduced => NeverReduced.Count > 0 && Ordinary.Count == 0 && HomeLoans.Count == 0;

    public bool OnWelfare => File.Person.OnWelfare.Is(true);

    public bool HasHome => File.Assets.Home.IsGiven || File.Assets.OwnsHome.Is(true) || HomeLoans.Count > 0;

    public IReadOnlyList<MissingFact> MissingTotal => [.. Ordinary.Where(debt => debt.Balance.IsUnknown).Select(debt => new MissingFact(DebtFacts.Balance.Key, debt.Id))];

    public static bool HasRetainedTitle(Debt debt) => debt.Collateral.Is(CollateralKind.RetainedTitle) || (debt.Product.Is(ClaimProduct.CarLoan) && !debt.Collateral.Is(CollateralKind.None));

    /// <summary>Two loans of one lender are one creditor; a debt without a name counts by itself.</summary>
    public static string CreditorOf(Debt debt) => debt.Creditor.Match(name => name, () => debt.Id);

    /// <summary>Left out only when something else remains to be arranged.</summary>
    private bool LeavesOut => CanBeLeftOut.Count > 0 && CanBeLeftOut.Count < Ordinary.Count;

    private long LeftOutPayments => LeavesOut ? CanBeLeftOut.Sum(debt => debt.MonthlyPayment.Match(payment => payment.Amount, () => 0)) : 0;

    private static Yen? Sum(IReadOnlyList<Debt> debts) => debts.All(debt => debt.Balance.IsGiven)
        ? debts.Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum)
        : null;

    private static bool IsHomeLoan(Debt debt) => debt.Product.Is(ClaimProduct.Mortgage) || (debt.Kind.Is(CreditorKind.Jhf) && debt.Product.IsUnknown);

    private static bool IsNeverReduced(Debt debt) => debt.Kind.Is(kind => kind is CreditorKind.ChildSupport or CreditorKind.Fine) || debt.Product.Is(ClaimProduct.Support) || PublicClaims.Is(debt);

    private static bool IsOrdinary(Debt debt) => !IsHomeLoan(debt) && !IsNeverReduced(debt) && !debt.Kind.Is(CreditorKind.Unlicensed);
}
