using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Limitation;

/// <summary>The running period of one claim while its events are gone through in order.</summary>
/// <param name="Years">Length of the period that runs now.</param>
/// <param name="End">When it ends without any stay.</param>
internal sealed record LimitationClock(DateWindow Start, int Years, DateWindow End)
{
    /// <summary>Until when a stay keeps it open.</summary>
    public DateWindow? Hold { get; init; }

    /// <summary>Until when a demand or talks hold; a second one within it has no effect.</summary>
    public DateWindow? DemandOrTalk { get; init; }

    /// <summary>A procedure is under way whose end is not known; only its own end clears this.</summary>
    public bool Pending { get; init; }

    public bool Restarted { get; init; }

    public bool HasTitle { get; init; }

    public bool AcknowledgedAfterCompletion { get; init; }

    /// <summary>An event fell where it cannot be told whether the period had completed.</summary>
    public bool Unclear { get; init; }

    public IReadOnlyList<Reason> Because { get; init; } = [];

    public DateWindow Completion => Hold is { } hold ? DateWindow.Later(End, hold) : End;

    public LimitationClock RestartAt(DateWindow on, int years, Reason why) =>
        this with { Start = on, Years = years, End = Periods.EndOf(on, years), Hold = null, DemandOrTalk = null, Restarted = true, Because = [.. Because, why] };

    public LimitationClock HoldUntil(DateWindow until, Reason why) =>
        this with { Hold = Hold is { } hold ? DateWindow.Later(hold, until) : until, Because = [.. Because, why] };
}
