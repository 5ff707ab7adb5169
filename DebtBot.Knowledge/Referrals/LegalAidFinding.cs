using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Result of the means test of civil legal aid (法テラス). Null: cannot be told.</summary>
/// <param name="Limit">Monthly income limit that applies, with the housing addition.</param>
public sealed record LegalAidFinding(bool? Eligible, Yen? Limit, Yen? HousingAddition, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>The limit if the municipality is not (or is) a first-class area, when that is not known.</summary>
    public Yen? LimitIfOtherArea { get; init; }
}
