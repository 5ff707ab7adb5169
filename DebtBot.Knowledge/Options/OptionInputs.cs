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

    /// <summary>What is owed on them in all; null when a balance is missing or the list is not known to be complete and no total was stated.</summary>
    public Yen? Unsecured => Ordinary.Count > 0 && Ordinary.All(debt => debt.Balance.IsGiven)
        ? Ordinary.Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum)
        : Ordinary.Count == 0 && File.StatedTotal.TryGet(out var stated) ? stated : null;

    /// <summary>The same without debts behind which a car or another pledge stands: what an out-of-court arrangement would take in.</summary>
    public Yen? WithoutCollateral => Unsecured is null ? null : Ordinary.Where(debt => !debt.Collateral.Is(CollateralKind.RetainedTitle) && !debt.Product.Is(ClaimProduct.CarLoan))
        .Aggregate(Yen.Zero, (sum, debt) => debt.Balance.TryGet(out var amount) ? sum + amount : sum) is { Amount: > 0 } some ? some : Unsecured;

    public bool OnlyIllegalLenders => File.Debts.Count > 0 && File.Debts.All(debt => debt.Kind.Is(CreditorKind.Unlicensed));

    public IReadOnlyList<MissingFact> MissingTotal => Unsecured is not null ? [] : [.. Ordinary.Where(debt => debt.Balance.IsUnknown).Select(debt => new MissingFact(DebtFacts.Balance.Key, debt.Id))];

    private static bool IsOrdinary(Debt debt) =>
        !debt.Product.Is(ClaimProduct.Mortgage) && !debt.Kind.Is(kind => kind is CreditorKind.Unlicensed or CreditorKind.ChildSupport) && !PublicClaims.Is(debt);
}
