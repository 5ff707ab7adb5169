using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Money coming in, whole yen.</summary>
public sealed record Income
{
    public Answer<Yen> MonthlyTakeHome { get; init; }

    public Answer<Yen> SpouseMonthly { get; init; }

    public Answer<Yen> BenefitsMonthly { get; init; }

    public Answer<Yen> BonusYearly { get; init; }

    /// <summary>Whether it can be expected to go on at about this level.</summary>
    public Answer<bool> Stable { get; init; }

    /// <summary>A year before tax, the mean of the last two years.</summary>
    public Answer<Yen> GrossYearly { get; init; }

    /// <summary>The last year before tax, when the two years differ.</summary>
    public Answer<Yen> GrossLastYear { get; init; }

    /// <summary>The year before the last, before tax.</summary>
    public Answer<Yen> GrossYearBefore { get; init; }

    public Answer<Yen> TaxesAndInsuranceYearly { get; init; }

    /// <summary>前年の所得: income of last year after the deductions of the tax law, as on the tax notice.</summary>
    public Answer<Yen> AssessedYearly { get; init; }

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

    /// <summary>The person was asked about lines that look too low and said they are right.</summary>
    public Answer<bool> Checked { get; init; }
}

/// <summary>What the person owns, whole yen.</summary>
public sealed record Assets
{
    public Answer<Yen> Cash { get; init; }

    public Answer<Yen> Deposits { get; init; }

    public Answer<Yen> InsuranceSurrender { get; init; }

    public Answer<Yen> Vehicle { get; init; }

    /// <summary>How many cars the household keeps.</summary>
    public Answer<int> Vehicles { get; init; }

    /// <summary>What the employer would pay if the person quit today.</summary>
    public Answer<Yen> SeveranceIfQuitNow { get; init; }

    public Answer<Yen> Securities { get; init; }

    /// <summary>Whether the person owns a home, alone or with others.</summary>
    public Answer<bool> OwnsHome { get; init; }

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

    /// <summary>Whether two home loans of two people stand on it (ペアローン).</summary>
    public Answer<bool> PairLoan { get; init; }

    /// <summary>Whether the condominium's fees are unpaid or a tax office has seized the home.</summary>
    public Answer<bool> FeesOrTaxUnpaid { get; init; }

    /// <summary>The day the guarantee company had paid the bank in full.</summary>
    public Answer<DateOnly> SubrogationCompleted { get; init; }
}
