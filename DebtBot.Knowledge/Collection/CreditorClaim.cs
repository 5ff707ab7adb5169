using System.Buffers;

namespace DebtBot.Knowledge.Collection;

/// <summary>How a thing creditors say stands to the law, taken by itself.</summary>
public enum ClaimVerdict
{
    Lawful,
    Conditional,
    Improper,
    Prohibited,
}

/// <summary>One thing creditors say, from the catalogue (claims.ja.yaml). Its sentences are claim.{id}.why, .tonight, .next, .never.</summary>
/// <param name="Phrases">Words it is known by, in plain form (see <see cref="PlainForm"/>).</param>
/// <param name="Except">Words with which it is something else.</param>
/// <param name="Does">Items of 貸金業法 that saying it to a borrower breaks in itself.</param>
/// <param name="Announces">Items of 貸金業法21条1項 that it announces (10号).</param>
/// <param name="MayThreaten">Whether it may amount to a threat (21条1項柱書).</param>
public sealed record CreditorClaim(
    string Id, ClaimVerdict Verdict, IReadOnlyList<string> Phrases, IReadOnlyList<string> Except, IReadOnlyList<string> Does, IReadOnlyList<string> Announces, bool MayThreaten)
{
    private readonly SearchValues<string> phrases = SearchValues.Create([.. Phrases], StringComparison.Ordinal);
    private readonly SearchValues<string> exceptions = SearchValues.Create([.. Except], StringComparison.Ordinal);

    internal bool IsSaidIn(string plain) => plain.AsSpan().ContainsAny(phrases) && !plain.AsSpan().ContainsAny(exceptions);
}
