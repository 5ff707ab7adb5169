using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>Earlier procedures.</summary>
public sealed record History
{
    /// <summary>The day an earlier discharge in bankruptcy became final.</summary>
    public Answer<DateOnly> DischargeFinal { get; init; }

    /// <summary>The day the plan of an earlier salary-earner rehabilitation was confirmed for good.</summary>
    public Answer<DateOnly> SalaryRehabilitationConfirmed { get; init; }

    /// <summary>The day the plan was confirmed for good that ended in a hardship discharge.</summary>
    public Answer<DateOnly> HardshipPlanConfirmed { get; init; }

    public RehabilitationPlan Plan { get; init; } = new();
}

/// <summary>A rehabilitation plan the person is paying under now.</summary>
public sealed record RehabilitationPlan
{
    public Answer<bool> Running { get; init; }

    /// <summary>What the plan asks in all, whole yen.</summary>
    public Answer<Yen> Total { get; init; }

    /// <summary>What was paid under it so far, whole yen.</summary>
    public Answer<Yen> Paid { get; init; }

    /// <summary>Whether it became very hard for reasons the person is not to blame for: illness, dismissal, disaster …</summary>
    public Answer<bool> BeyondControl { get; init; }

    /// <summary>Whether up to two years more would still not help.</summary>
    public Answer<bool> LongerDoesNotHelp { get; init; }
}

/// <summary>What happened before, as far as it matters for a discharge. Asked without blame; a yes does not close the way.</summary>
public sealed record Conduct
{
    public Answer<bool> GamblingOrWaste { get; init; }

    /// <summary>Turned card purchases into cash.</summary>
    public Answer<bool> CashOut { get; init; }

    /// <summary>Paid only some creditors, such as family or friends, while unable to pay the others.</summary>
    public Answer<bool> PaidOnlySome { get; init; }

    /// <summary>Gave away, hid or put in another name something of value.</summary>
    public Answer<bool> MovedAssets { get; init; }

    /// <summary>Borrowed within the last year while telling an untruth about income or debts.</summary>
    public Answer<bool> UntruthToBorrow { get; init; }

    /// <summary>Borrowed anew after deciding that paying back was no longer possible.</summary>
    public Answer<bool> BorrowedLately { get; init; }
}
