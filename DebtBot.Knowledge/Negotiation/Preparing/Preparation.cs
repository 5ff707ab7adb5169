using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>What to get ready before talking to one creditor that is open. Every line is an approved sentence.</summary>
/// <param name="Share">This creditor's part of the plan with its ladder of offers.</param>
/// <param name="WhyInThisPlace">Why this creditor comes in this place of the order.</param>
public sealed record Preparation(string Debt, CreditorClass Class, CreditorShare Share, Reason WhyInThisPlace)
{
    /// <summary>What a guarantor, a pledge or the law of acknowledgment calls for before a word is said.</summary>
    public required IReadOnlyList<Reason> Notes { get; init; }

    /// <summary>Phone, letter, e-mail, face to face: the one that fits first.</summary>
    public required IReadOnlyList<Reason> Channels { get; init; }

    /// <summary>What creditors of this class usually can agree to.</summary>
    public required IReadOnlyList<Reason> UsuallyCan { get; init; }

    public required IReadOnlyList<Reason> UsuallyCannot { get; init; }

    /// <summary>Papers about this very debt, with where to get each.</summary>
    public required IReadOnlyList<Reason> Papers { get; init; }

    public required Script Script { get; init; }

    public required IReadOnlyList<Reason> MayGive { get; init; }

    public required IReadOnlyList<Reason> NeverGive { get; init; }

    public required IReadOnlyList<Reason> BeforeSigning { get; init; }

    public required IReadOnlyList<Reason> WithoutAgreement { get; init; }
}

/// <summary>What to say: the first line, answers to what the other side is likely to say, the way out.</summary>
public sealed record Script(Reason Opening, IReadOnlyList<Reply> Replies, Reason Exit, IReadOnlyList<Reason> Use, IReadOnlyList<Reason> Avoid);

/// <summary>What the other side is likely to say, and an answer.</summary>
public sealed record Reply(Reason They, Reason You);
