using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Cases;

/// <summary>One time a creditor pressed.</summary>
public sealed record Pressure
{
    /// <summary>Debt id, or the creditor's name.</summary>
    public Answer<string> From { get; init; }

    public Answer<DateTimeOffset> At { get; init; }

    /// <summary>The Japan day it came, where the time of day was not told.</summary>
    public Answer<DateOnly> On { get; init; }

    /// <summary>When it was written down. It says nothing about when it came.</summary>
    public Answer<DateTimeOffset> NotedAt { get; init; }

    /// <summary>By what name the caller went, without さん.</summary>
    public Answer<string> Person { get; init; }

    /// <summary>The amount demanded, whole yen. It is no balance.</summary>
    public Answer<Yen> Demanded { get; init; }

    /// <summary>The day by which it was demanded.</summary>
    public Answer<DateOnly> PayBy { get; init; }

    /// <summary>What the person promised, in their own words. It may count as an acknowledgment.</summary>
    public Answer<string> Promise { get; init; }

    /// <summary>How many times on that occasion, 2 or more.</summary>
    public Answer<int> Times { get; init; }

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
