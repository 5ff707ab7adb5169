using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Referrals;

/// <summary>A desk for this person at this moment.</summary>
/// <param name="OpenNow">Open at this moment by fresh data; never true for a desk whose hours are unknown or stale.</param>
/// <param name="NextOpens">When it opens next; null when open now, not known or stale.</param>
/// <param name="HoursMayDiffer">Hours are unsure or were checked too long ago: show the number with 「時間は変わることがあります」.</param>
public sealed record Referral(Desk Desk, bool OpenNow, DateTimeOffset? NextOpens, bool HoursMayDiffer, Reason Why)
{
    /// <summary>Checked more than 180 days ago: its hours are not shown.</summary>
    public bool Stale { get; init; }
}
