using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Procedures that keep a period open until each has ended in its own way.</summary>
[Flags]
internal enum Procedures
{
    None = 0,
    Court = 1,
    Conciliation = 2,
    Insolvency = 4,
    Execution = 8,
    Attachment = 16,
    Discharge = 32,
}

/// <summary>The running period of one claim while its events are gone through in order.</summary>
/// <param name="Years">Length of the period that runs now.</param>
/// <param name="End">When it ends without any stay.</param>
internal sealed record LimitationClock(DateWindow Start, int Years, DateWindow End)
{
    /// <summary>Until when a stay keeps it open.</summary>
    public DateWindow? Hold { get; init; }

    /// <summary>Until when a demand holds; a second one, or an agreement to talk, within it has no effect.</summary>
    public DateWindow? Demand { get; init; }

    /// <summary>Until when agreed talks hold; a demand within it has no effect, a new agreement has.</summary>
    public DateWindow? Talks { get; init; }

    /// <summary>Procedures under way whose end is not known; only its own end closes each.</summary>
    public Procedures Open { get; init; }

    /// <summary>A provisional attachment from before the reform, which sets the period back when it ends.</summary>
    public bool AttachedUnderOldLaw { get; init; }

    public bool Restarted { get; init; }

    public bool HasTitle { get; init; }

    /// <summary>The end of the period that began anew with a payment or promise after completion, taken in case invocation is lost.</summary>
    public DateWindow? EndAfterLateAcknowledgment { get; init; }

    /// <summary>An event fell where it cannot be told whether the period had completed.</summary>
    public bool Unclear { get; init; }

    public IReadOnlyList<Reason> Because { get; init; } = [];

    public bool Pending => Open != Procedures.None;

    public bool AcknowledgedAfterCompletion => EndAfterLateAcknowledgment is not null;

    /// <summary>The last of all that keeps it open.</summary>
    public DateWindow Completion => LaterOf(LaterOf(End, Hold), EndAfterLateAcknowledgment);

    /// <summary>Whether a day falls, for sure, after the period itself has ended and within a stay.</summary>
    public bool IsWithin(DateWindow? stay, DateWindow day) => stay is { } running && day.Latest <= running.Earliest && day.Earliest > End.Latest;

    /// <summary>Until when an event's stay holds. When the event may have come too late, or within a stay that shuts it out, it may also have changed nothing.</summary>
    public DateWindow StayFrom(DateWindow on, DateWindow until, params IReadOnlyList<DateWindow?> shutOut) =>
        on.Latest <= Completion.Earliest && !shutOut.Any(stay => MayBeWithin(stay, on)) ? until
        : new(Completion.Earliest < until.Earliest ? Completion.Earliest : until.Earliest, until.Latest);

    private bool MayBeWithin(DateWindow? stay, DateWindow day) => stay is { } running && day.Earliest <= running.Latest && day.Latest > End.Earliest;

    public bool IsOverBefore(DateWindow day) => day.Earliest > Completion.Latest;

    /// <summary>Back to the start at an event, never before the claim fell due.</summary>
    public LimitationClock RestartAt(DateWindow on, int years, Reason why)
    {
        var start = DateWindow.Later(Start, on);
        return this with { Start = start, Years = years, End = Periods.EndOf(start, years), Hold = null, Demand = null, Talks = null, Restarted = true, Because = [.. Because, why] };
    }

    /// <summary>A court decided: ten years, and whatever came before is settled.</summary>
    public LimitationClock DecidedAt(DateWindow on, int years, Reason why) => RestartAt(on, years, why) with
    {
        HasTitle = true, Open = Procedures.None, Unclear = false, EndAfterLateAcknowledgment = null,
    };

    public LimitationClock HoldUntil(DateWindow until, Reason why) => this with { Hold = LaterOf(until, Hold), Because = [.. Because, why] };

    public LimitationClock Opened(Procedures procedure, Reason why) => this with { Open = Open | procedure, Because = [.. Because, why] };

    public LimitationClock Closed(Procedures procedure) => this with { Open = Open & ~procedure };

    private static DateWindow LaterOf(DateWindow one, DateWindow? other) => other is { } there ? DateWindow.Later(one, there) : one;
}
