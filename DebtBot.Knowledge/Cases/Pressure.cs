using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>One time a creditor pressed.</summary>
public sealed record Pressure
{
    /// <summary>Debt id, or the creditor's name.</summary>
    public Answer<string> From { get; init; }

    public Answer<DateTimeOffset> At { get; init; }

    public Answer<PressureMeans> By { get; init; }

    public Answer<PressurePlace> Where { get; init; }

    /// <summary>What was said, in the person's words.</summary>
    public Answer<string> Words { get; init; }

    /// <summary>Who answered the telephone or the door.</summary>
    public Answer<PressureContact> Reached { get; init; }

    /// <summary>Whether life, body or property was threatened.</summary>
    public Answer<bool> Threatened { get; init; }

    /// <summary>Whether it comes again and again.</summary>
    public Answer<bool> Repeated { get; init; }

    /// <summary>Whether the person had said when they would be in touch, and this came before that time.</summary>
    public Answer<bool> OutsideAgreedTime { get; init; }

    /// <summary>Whether the creditor could have reached the person at home or on their own telephone.</summary>
    public Answer<bool> ReachableOtherwise { get; init; }

    /// <summary>Whether somebody was told to leave and stayed.</summary>
    public Answer<bool> StayedWhenToldToLeave { get; init; }

    /// <summary>Whether the debt or private matters were made known to others.</summary>
    public Answer<bool> ToldOthers { get; init; }

    /// <summary>Whether somebody else was asked to pay.</summary>
    public Answer<bool> AskedOthersToPay { get; init; }

    /// <summary>Whether somebody who had refused to help was pressed again.</summary>
    public Answer<bool> PressedAfterRefusal { get; init; }

    /// <summary>Whose written notice the creditor already had.</summary>
    public Answer<NoticeFrom> Notice { get; init; }

    /// <summary>Whether the creditor had been asked not to demand payment directly.</summary>
    public Answer<bool> AskedNotToContact { get; init; }
}
