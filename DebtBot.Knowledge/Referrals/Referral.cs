using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Referrals;

/// <summary>A place to turn to, as desks.yaml describes it.</summary>
/// <param name="Phone">As printed; null for chat or web only.</param>
/// <param name="AlternativePhone">For IP phones or when the first number cannot be reached.</param>
/// <param name="HoursText">Opening hours in plain Japanese.</param>
/// <param name="Say">One sentence to say when they answer.</param>
/// <param name="Always">Open every hour of every day.</param>
public sealed record Desk(
    string Id, string Name, string? Phone, string? AlternativePhone, string Web, string HoursText, string Cost, string Audience, string Say,
    OpeningHours Hours, Confidence Confidence, DateOnly VerifiedOn)
{
    public bool Always => Hours.AlwaysOpen;
}

/// <summary>A desk for this person at this moment.</summary>
/// <param name="NextOpens">When it opens next; null when open now or not known.</param>
/// <param name="HoursMayDiffer">Hours are unsure or were checked too long ago: show the number with 「時間は変わることがあります」.</param>
public sealed record Referral(Desk Desk, bool OpenNow, DateTimeOffset? NextOpens, bool HoursMayDiffer, Reason Why);

/// <summary>Result of the means test of civil legal aid (法テラス). Null: cannot be told.</summary>
/// <param name="Limit">Monthly income limit that applies, with the housing addition.</param>
public sealed record LegalAidFinding(bool? Eligible, Values.Yen? Limit, Values.Yen? HousingAddition, IReadOnlyList<Cases.MissingFact> Missing, IReadOnlyList<Reason> Because)
{
    /// <summary>The limit if the municipality is not (or is) a first-class area, when that is not known.</summary>
    public Values.Yen? LimitIfOtherArea { get; init; }
}
