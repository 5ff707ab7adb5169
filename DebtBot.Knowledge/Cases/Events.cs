using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>A paper that came, from a court or looking like it.</summary>
/// <param name="Id">Short and stable within the case: p1, p2 …</param>
public sealed record CourtPaper(string Id)
{
    public Answer<PaperKind> Kind { get; init; }

    /// <summary>The day it reached the person (or was sent, for registered post under 民訴107条).</summary>
    public Answer<DateWindow> Served { get; init; }

    public Answer<ServiceMethod> How { get; init; }

    /// <summary>The amount claimed, whole yen.</summary>
    public Answer<Yen> Claim { get; init; }

    /// <summary>Which debt it is about, by id.</summary>
    public Answer<string> Debt { get; init; }

    /// <summary>A date printed on it: the hearing, or the last day for an answer.</summary>
    public Answer<DateOnly> AnswerBy { get; init; }

    public Answer<DateOnly> Hearing { get; init; }

    /// <summary>Whether the envelope names a court as sender.</summary>
    public Answer<bool> CourtOnEnvelope { get; init; }

    /// <summary>Whether it came as special service (特別送達).</summary>
    public Answer<bool> SpecialService { get; init; }

    /// <summary>Whether a form for an objection is inside.</summary>
    public Answer<bool> ObjectionForm { get; init; }

    /// <summary>Whether a case number like 令和8年(ロ)第1号 is printed on it.</summary>
    public Answer<bool> CaseNumber { get; init; }

    /// <summary>Whether it asks for money to an account, as electronic money, or to withdraw a lawsuit.</summary>
    public Answer<bool> AsksForTransfer { get; init; }

    /// <summary>Whether the person registered with the court to be served through its system.</summary>
    public Answer<bool> RegisteredForSystem { get; init; }

    /// <summary>Whether the clerk said that provisional execution was already declared.</summary>
    public Answer<bool> ProvisionalExecutionDeclared { get; init; }

    /// <summary>Whether the person already sent the objection or answer.</summary>
    public Answer<bool> Answered { get; init; }
}

/// <summary>A seizure that has begun.</summary>
public sealed record Seizure
{
    public Answer<SeizureKind> Kind { get; init; }

    /// <summary>Monthly pay after tax and social insurance, whole yen.</summary>
    public Answer<Yen> NetPay { get; init; }

    /// <summary>Monthly pay before deductions, whole yen; needed for tax seizures.</summary>
    public Answer<Yen> GrossPay { get; init; }

    /// <summary>Tax and social insurance held back, whole yen.</summary>
    public Answer<Yen> Deductions { get; init; }

    /// <summary>Relatives on the same purse, for tax seizures.</summary>
    public Answer<int> Relatives { get; init; }

    public Answer<Yen> Balance { get; init; }

    public Answer<SeizureFor> For { get; init; }

    /// <summary>How often wages are paid; monthly when not said.</summary>
    public Answer<PayCycle> PayCycle { get; init; }

    /// <summary>Whether the person signed that the tax office may take more (国税徴収法76条5項).</summary>
    public Answer<bool> Consented { get; init; }

    /// <summary>Children for whom support is owed.</summary>
    public Answer<int> Children { get; init; }

    /// <summary>The day of the divorce, for statutory child support.</summary>
    public Answer<DateOnly> DivorcedOn { get; init; }

    public Answer<DateOnly> Served { get; init; }

    /// <summary>Whether only a pension or benefit comes into the seized account.</summary>
    public Answer<bool> OnlyBenefits { get; init; }
}
