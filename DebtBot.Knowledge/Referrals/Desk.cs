using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Referrals;

/// <summary>A place to turn to, as desks.yaml describes it.</summary>
/// <param name="Phone">As printed; null when there is none or when it may not be shown before somebody checked it.</param>
/// <param name="AlternativePhone">For IP phones and flat-rate plans, from which 0570 numbers often fail.</param>
/// <param name="Numbers">Every number printed in the data, shown or not.</param>
/// <param name="HoursText">Opening hours in plain Japanese.</param>
/// <param name="Say">One sentence to say when they answer.</param>
public sealed record Desk(
    string Id, string Name, string? Phone, string? AlternativePhone, IReadOnlyList<string> Numbers, string Web, string HoursText, string Cost, string Audience, string Say,
    OpeningHours Hours, Confidence Confidence, DateOnly VerifiedOn)
{
    public PhoneStanding PhoneStanding { get; init; }

    public IReadOnlyList<DeskChannel> Channels { get; init; } = [];

    /// <summary>ISO 639-1; "mul" for guidance in several.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Only for people of these prefectures; empty: everywhere.</summary>
    public IReadOnlyList<string> Prefectures { get; init; } = [];

    /// <summary>The desk whose place this one takes for its prefectures, or null.</summary>
    public string? StandsInFor { get; init; }

    public string Source { get; init; } = "";

    /// <summary>The emergency numbers: their hours do not age.</summary>
    public bool NeverStale { get; init; }

    /// <summary>Open every hour of every day, as far as the data is fresh.</summary>
    public bool Always => Hours.AlwaysOpen;
}

/// <summary>How sure a telephone number is.</summary>
public enum PhoneStanding
{
    Certain,
    ToConfirm,
    LookUp,
}

/// <summary>A way to reach a desk.</summary>
public enum DeskChannel
{
    Phone,
    Chat,
    Line,
    Mail,
    Web,
    Visit,
}
