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

    /// <summary>Whether the clerk said that provisional execution was already declared.</summary>
    public Answer<bool> ProvisionalExecutionDeclared { get; init; }

    /// <summary>Whether the person already sent the objection or answer.</summary>
    public Answer<bool> Answered { get; init; }
}

/// <summary>One time a creditor pressed.</summary>
public sealed record Pressure
{
    /// <summary>Debt id, or the creditor's name.</summary>
    public Answer<string> From { get; init; }

    public Answer<DateTimeOffset> At { get; init; }

    public Answer<PressureMeans> By { get; init; }

    public Answer<PressurePlace> Where { get; init; }

    /// <summary>What was said, in the person's words.</summary>
    public Answer<string> Words { get; init; }
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

    public Answer<DateOnly> Served { get; init; }

    /// <summary>Whether only a pension or benefit comes into the seized account.</summary>
    public Answer<bool> OnlyBenefits { get; init; }
}
