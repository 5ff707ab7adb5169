using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Result of the means test of civil legal aid (法テラス). Null: cannot be told.</summary>
/// <param name="Eligible">For free consultations.</param>
/// <param name="Limit">Monthly income limit that applies, with the housing addition.</param>
public sealed record LegalAidFinding(bool? Eligible, Yen? Limit, Yen? HousingAddition, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>The limit if the municipality is not (or is) a first-class area, when that is not known.</summary>
    public Yen? LimitIfOtherArea { get; init; }

    /// <summary>一級地; null when the place is not known or not in the list.</summary>
    public bool? FirstClassArea { get; init; }

    /// <summary>東京都特別区, for the rent addition only.</summary>
    public bool? TokyoWards { get; init; }

    /// <summary>申込者・配偶者・扶養家族.</summary>
    public int? FamilySize { get; init; }

    public Yen? AssetLimit { get; init; }

    /// <summary>For representation securities count too; null while they are not known.</summary>
    public bool? Representation { get; init; }

    /// <summary>How often, how long, how it is paid back.</summary>
    public IReadOnlyList<Reason> Terms { get; init; } = [];

    public int Consultations { get; init; }

    public int ConsultationMinutes { get; init; }

    public IReadOnlyList<LegalAidAdvance> Advances { get; init; } = [];

    /// <summary>Least and most that is paid back per month.</summary>
    public (Yen Least, Yen Most) Repayment { get; init; }

    /// <summary>Whether repayment may be waived: for people on welfare.</summary>
    public bool? MayBeWaived { get; init; }
}
