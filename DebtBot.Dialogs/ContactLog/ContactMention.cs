using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>One contact as a message tells it. Null parts were not said.</summary>
public sealed record ContactMention
{
    /// <summary>The creditor's name as the dictionary has it.</summary>
    public string? From { get; init; }

    /// <summary>The name of who called, without さん.</summary>
    public string? Person { get; init; }

    /// <summary>Day and time of day in Japan.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The Japan day, where no time of day was told.</summary>
    public DateOnly? On { get; init; }

    public PressureMeans? By { get; init; }

    public PressurePlace? Where { get; init; }

    public PressureContact? Reached { get; init; }

    /// <summary>The amount that was demanded, whole yen.</summary>
    public Yen? Demanded { get; init; }

    /// <summary>The day by which it was demanded.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>What the other side said, in the person's words.</summary>
    public string? Words { get; init; }

    /// <summary>What the person promised, in their own words.</summary>
    public string? Promise { get; init; }

    /// <summary>How many times, 2 or more.</summary>
    public int? Times { get; init; }
}
