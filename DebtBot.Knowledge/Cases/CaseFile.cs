using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>One person's case at one moment: the contract of `assess`, filled by the conversation. No names, no addresses.</summary>
public sealed record CaseFile
{
    public static CaseFile Empty { get; } = new();

    public Person Person { get; init; } = new();

    public Household Household { get; init; } = new();

    public Income Income { get; init; } = new();

    public Expenses Expenses { get; init; } = new();

    /// <summary>Set aside each month before any payment to creditors, whole yen.</summary>
    public Answer<Yen> Reserve { get; init; }

    public Assets Assets { get; init; } = new();

    public IReadOnlyList<Debt> Debts { get; init; } = [];

    /// <summary>Given(true) once the person said there are no further debts.</summary>
    public Answer<bool> DebtListComplete { get; init; }

    /// <summary>What the person says they owe in all, when they do not list it.</summary>
    public Answer<Yen> StatedTotal { get; init; }

    /// <summary>How many creditors the person says there are.</summary>
    public Answer<int> StatedCreditors { get; init; }

    public IReadOnlyList<CourtPaper> Papers { get; init; } = [];

    public IReadOnlyList<Pressure> Pressure { get; init; } = [];

    public IReadOnlyList<Seizure> Seizures { get; init; } = [];

    public History History { get; init; } = new();

    public Negotiation Negotiation { get; init; } = new();

    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    public Debt? DebtById(string? id) => Debts.FirstOrDefault(debt => debt.Id == id);

    public CaseFile WithDebt(Debt changed) =>
        this with { Debts = Debts.Any(debt => debt.Id == changed.Id) ? [.. Debts.Select(debt => debt.Id == changed.Id ? changed : debt)] : [.. Debts, changed] };

    public CaseFile WithPaper(CourtPaper changed) =>
        this with { Papers = Papers.Any(paper => paper.Id == changed.Id) ? [.. Papers.Select(paper => paper.Id == changed.Id ? changed : paper)] : [.. Papers, changed] };
}

/// <summary>The person, without a name.</summary>
public sealed record Person
{
    /// <summary>Full years.</summary>
    public Answer<int> Age { get; init; }

    public Answer<string> Prefecture { get; init; }

    public Answer<string> Municipality { get; init; }

    public Answer<JobKind> Job { get; init; }

    /// <summary>Free words: 警備員, 生命保険募集人 …; matters for licence bars.</summary>
    public Answer<string> Occupation { get; init; }

    public Answer<bool> OnWelfare { get; init; }

    public Answer<string> Language { get; init; }
}

/// <summary>Who lives on the same purse.</summary>
public sealed record Household
{
    /// <summary>People in the household including the person, 1 … 20.</summary>
    public Answer<int> People { get; init; }

    public IReadOnlyList<Dependant> Dependants { get; init; } = [];

    public Answer<bool> Spouse { get; init; }
}

/// <summary>A person who is supported.</summary>
public sealed record Dependant(int Age);

/// <summary>Money coming in, whole yen.</summary>
public sealed record Income
{
    public Answer<Yen> MonthlyTakeHome { get; init; }

    public Answer<Yen> SpouseMonthly { get; init; }

    public Answer<Yen> BenefitsMonthly { get; init; }

    public Answer<Yen> BonusYearly { get; init; }

    /// <summary>Whether it can be expected to go on at about this level.</summary>
    public Answer<bool> Stable { get; init; }

    public Answer<Yen> GrossYearly { get; init; }

    public Answer<Yen> TaxesAndInsuranceYearly { get; init; }

    /// <summary>Household income before it fell, for the condition-change rules.</summary>
    public Answer<Yen> PreviousMonthly { get; init; }
}

/// <summary>Money going out per month, whole yen, without payments to creditors. <see cref="Total"/> replaces the lines when the person only knows the sum.</summary>
public sealed record Expenses
{
    public Answer<Yen> Rent { get; init; }

    public Answer<Yen> Mortgage { get; init; }

    public Answer<Yen> Food { get; init; }

    public Answer<Yen> Utilities { get; init; }

    public Answer<Yen> Phone { get; init; }

    public Answer<Yen> Transport { get; init; }

    public Answer<Yen> Medical { get; init; }

    public Answer<Yen> Education { get; init; }

    public Answer<Yen> Support { get; init; }

    public Answer<Yen> Taxes { get; init; }

    public Answer<Yen> Other { get; init; }

    public Answer<Yen> Total { get; init; }
}

/// <summary>What the person owns, whole yen.</summary>
public sealed record Assets
{
    public Answer<Yen> Cash { get; init; }

    public Answer<Yen> Deposits { get; init; }

    public Answer<Yen> InsuranceSurrender { get; init; }

    public Answer<Yen> Vehicle { get; init; }

    /// <summary>What the employer would pay if the person quit today.</summary>
    public Answer<Yen> SeveranceIfQuitNow { get; init; }

    public Answer<Yen> Securities { get; init; }

    public Answer<Home> Home { get; init; }
}

/// <summary>A home the person owns.</summary>
public sealed record Home
{
    public Answer<Yen> Value { get; init; }

    public Answer<Yen> Mortgage { get; init; }

    public Answer<bool> SecondLien { get; init; }

    /// <summary>Share of the floor the person lives in, as a fraction 0 … 1.</summary>
    public Answer<decimal> OwnerOccupiedShare { get; init; }

    /// <summary>The day the guarantee company had paid the bank in full.</summary>
    public Answer<DateOnly> SubrogationCompleted { get; init; }
}

/// <summary>Earlier procedures.</summary>
public sealed record History
{
    /// <summary>The day an earlier discharge in bankruptcy became final.</summary>
    public Answer<DateOnly> DischargeFinal { get; init; }

    /// <summary>The day the plan of an earlier salary-earner rehabilitation was confirmed for good.</summary>
    public Answer<DateOnly> SalaryRehabilitationConfirmed { get; init; }
}

/// <summary>What the person would like to negotiate.</summary>
public sealed record Negotiation
{
    public IReadOnlyList<string> Wants { get; init; } = [];

    public Answer<Yen> CanPayMonthly { get; init; }
}
