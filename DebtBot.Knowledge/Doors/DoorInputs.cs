using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors;

/// <summary>What every door looks at.</summary>
internal sealed record DoorInputs(CaseFile File, BudgetFinding Budget, DoorFigures Figures, DateOnly Today)
{
    /// <summary>扶養親族等の数. Listed people and a stated number that differ leave it unknown.</summary>
    public Answer<int> Dependants => Counted(File.Household.Dependants.Count, File.Household.Supported);

    /// <summary>Children under 18, or the stated number. An age that is not known leaves the listed ones uncounted.</summary>
    public Answer<int> Children => File.Household.Dependants.Any(dependant => dependant.Age.IsUnknown) ? File.Household.Children
        : Counted(File.Household.Dependants.Count(dependant => dependant.Age.Is(age => age < 18)), File.Household.Children);

    /// <summary>Take-home of the person and the spouse. A spouse's income that was not asked for is in the stated sum; one that is not known leaves all unknown.</summary>
    public Answer<Yen> HouseholdMonthly => File.Income.SpouseMonthly is { IsSettled: true, IsUnknown: true } open ? Answer<Yen>.Without(open.Kind)
        : File.Income.MonthlyTakeHome.Map(own => own + File.Income.SpouseMonthly.Match(spouse => spouse, () => Yen.Zero));

    /// <summary>Cash and deposits that are known.</summary>
    public Yen KnownMoney => new[] { File.Assets.Cash, File.Assets.Deposits }.Aggregate(Yen.Zero, (sum, answer) => sum + answer.Match(amount => amount, () => Yen.Zero));

    public bool IsHomeOwner => File.Assets.Home.IsGiven || File.Expenses.Mortgage.Is(amount => amount.Amount > 0) || File.Debts.Any(debt => debt.Product.Is(ClaimProduct.Mortgage));

    public bool IsShort => Budget.IsShortOfMoney;

    private static Answer<int> Counted(int listed, Answer<int> stated) =>
        listed == 0 ? stated : stated.IsGiven && !stated.Is(listed) ? Answer<int>.DontKnow : listed;
}
