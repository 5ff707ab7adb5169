namespace DebtBot.Dialogs.Simulation;

/// <summary>One message of a made-up person.</summary>
/// <param name="Plain">The same in plain words; null when the message is no answer.</param>
public sealed record Line(string Text, string? Plain = null)
{
    /// <summary>Facts that this message tells beside the answer to what was asked.</summary>
    public IReadOnlyList<(string Key, string About)> Tells { get; init; } = [];

    /// <summary>The person takes the last answer back: it may be asked again.</summary>
    public bool TakesBack { get; init; }

    /// <summary>The person starts over: anything may be asked again.</summary>
    public bool StartsOver { get; init; }

    /// <summary>A whole night passes before this message.</summary>
    public bool NextMorning { get; init; }
}
