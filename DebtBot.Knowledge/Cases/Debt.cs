using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>One debt to one creditor.</summary>
/// <param name="Id">Short and stable within the case: a, b, c …</param>
public sealed record Debt(string Id)
{
    /// <summary>The creditor's name as the person says it or as the dictionary knows it.</summary>
    public Answer<string> Creditor { get; init; }

    public Answer<CreditorKind> Kind { get; init; }

    public Answer<ClaimProduct> Product { get; init; }

    /// <summary>When the (basic) contract was made.</summary>
    public Answer<DateWindow> Contracted { get; init; }

    public Answer<Yen> FirstAmount { get; init; }

    public Answer<Yen> Balance { get; init; }

    public Answer<AnnualRate> Rate { get; init; }

    public Answer<AnnualRate> DamagesRate { get; init; }

    /// <summary>Whether the contract says anything about delay damages.</summary>
    public Answer<bool> DamagesAgreed { get; init; }

    /// <summary>A guarantee fee as a yearly rate; it counts with the interest.</summary>
    public Answer<AnnualRate> GuaranteeRate { get; init; }

    /// <summary>What was really handed over, after anything held back in advance (天引き), whole yen.</summary>
    public Answer<Yen> Received { get; init; }

    /// <summary>Fees the lender took, under whatever name.</summary>
    public IReadOnlyList<LoanFee> Fees { get; init; } = [];

    public Answer<Yen> MonthlyPayment { get; init; }

    /// <summary>Day of the month, 1 … 31; 31 means the end of the month.</summary>
    public Answer<int> PaymentDay { get; init; }

    public Answer<DateWindow> LastPayment { get; init; }

    /// <summary>The first due day that was missed.</summary>
    public Answer<DateWindow> FirstUnpaid { get; init; }

    /// <summary>The one due day of a loan without instalments.</summary>
    public Answer<DateWindow> DueDate { get; init; }

    /// <summary>Given(true) when no day for paying back was ever agreed.</summary>
    public Answer<bool> NoDueDate { get; init; }

    public Answer<Acceleration> Acceleration { get; init; }

    /// <summary>The day a guarantee company paid the creditor (代位弁済).</summary>
    public Answer<DateWindow> Subrogated { get; init; }

    public Answer<DateWindow> Assigned { get; init; }

    /// <summary>Who lent first, when a guarantee company or an assignee demands now.</summary>
    public Answer<CreditorKind> OriginalKind { get; init; }

    public Answer<CourtRecord> CourtRecord { get; init; }

    /// <summary>Whether the person paid a little, asked for time or signed something since they stopped paying.</summary>
    public Answer<bool> AcknowledgedSince { get; init; }

    public Answer<bool> BorrowerIsMerchant { get; init; }

    public Answer<LoanPurpose> Purpose { get; init; }

    public Answer<GuarantorKind> Guarantor { get; init; }

    /// <summary>As what the person owes: as the borrower, or for somebody else.</summary>
    public Answer<DebtorRole> Role { get; init; }

    /// <summary>When the guarantee was given; decides between old and new law for guarantees.</summary>
    public Answer<DateWindow> GuaranteeContracted { get; init; }

    /// <summary>Whether the contract says that a claim against one also works against the other (民法441条ただし書).</summary>
    public Answer<bool> ClaimsReachOthers { get; init; }

    /// <summary>For a guarantor: whether the main debtor paid, promised or was sued since.</summary>
    public Answer<bool> MainDebtorRenewed { get; init; }

    /// <summary>For a guarantor: whether the person inherited the main debt too.</summary>
    public Answer<bool> InheritedMainDebt { get; init; }

    public Answer<CollateralKind> Collateral { get; init; }

    /// <summary>Whether this creditor is expected to vote against a rehabilitation plan.</summary>
    public Answer<bool> WillObject { get; init; }

    /// <summary>Whether the person is behind with payments now.</summary>
    public Answer<bool> InArrears { get; init; }

    /// <summary>For money against more money within days.</summary>
    public ShortLoan ShortLoan { get; init; } = new();

    public IReadOnlyList<LimitationEvent> Events { get; init; } = [];

    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];
}

/// <summary>Loss of the benefit of time: which clause, and when it struck if known.</summary>
public sealed record Acceleration(AccelerationClause Clause, Answer<DateWindow> On);

/// <summary>Something that happened to a debt and may move its limitation.</summary>
public sealed record LimitationEvent(LimitationEventKind Kind, DateWindow On)
{
    public Answer<Yen> Amount { get; init; }

    public Answer<EventParty> Whom { get; init; }

    /// <summary>For a payment: whether the person said for which of several loans it was.</summary>
    public Answer<bool> Designated { get; init; }

    /// <summary>For an agreement to talk: the day until which talks were agreed.</summary>
    public Answer<DateOnly> Until { get; init; }
}

/// <summary>A row of a transaction history: money lent or paid on a day.</summary>
public sealed record LedgerEntry(DateOnly On, Yen Lend, Yen Pay);

/// <summary>A fee the lender took.</summary>
public sealed record LoanFee(FeeKind Kind, Yen Amount)
{
    /// <summary>For cash machines: the amount that was drawn or paid.</summary>
    public Answer<Yen> Transaction { get; init; }
}
