using System.Text.Json.Serialization;

namespace DebtBot.Dialogs.Conversation;

/// <summary>One thing the bot says, independent of any channel. The text alone carries the whole meaning; cards and buttons only help.</summary>
public sealed record Message(string Text)
{
    /// <summary>What the narrowest channel shows beside a message.</summary>
    public const int MostQuickReplies = 13;

    /// <summary>Buttons; at most <see cref="MostQuickReplies"/>, the last message of a turn carries them.</summary>
    public IReadOnlyList<QuickReply> QuickReplies { get; init; } = [];

    public Card? Card { get; init; }

    /// <summary>Why this is asked, shown on demand; null when the question is not sensitive.</summary>
    public string? Why { get; init; }

    /// <summary>True for messages that must stay on top: emergency numbers, a deadline today.</summary>
    public bool Urgent { get; init; }
}

/// <summary>A button: what it shows (at most 20 graphemes) and what pressing it says.</summary>
public sealed record QuickReply(string Label, string Value);

/// <summary>Structured content a channel may draw; its words are also in the message's text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "card")]
[JsonDerivedType(typeof(DebtTable), "debts")]
[JsonDerivedType(typeof(BudgetChart), "budget")]
[JsonDerivedType(typeof(Countdown), "countdown")]
[JsonDerivedType(typeof(DeskList), "desks")]
[JsonDerivedType(typeof(Sheet), "sheet")]
public abstract record Card
{
    /// <summary>The debts as far as they are known; a cell not known shows 「？」, never 0.</summary>
    public sealed record DebtTable(string Title, IReadOnlyList<DebtRow> Rows, string Total) : Card;

    public sealed record DebtRow(string Creditor, string Balance, string LastPayment, string Note);

    /// <summary>Bars of the month, whole yen; a negative amount is a shortfall.</summary>
    public sealed record BudgetChart(string Title, IReadOnlyList<Bar> Bars) : Card;

    public sealed record Bar(string Label, long Yen, string Shown, string Kind);

    /// <summary>Days to a deadline.</summary>
    public sealed record Countdown(string Title, string LastDay, int DaysLeft, bool Estimated, string WhatToDo) : Card;

    public sealed record DeskList(string Title, IReadOnlyList<DeskRow> Desks) : Card;

    /// <param name="State">開いています／次は火曜9時.</param>
    public sealed record DeskRow(string Name, string? Phone, string State, bool OpenNow, string Hours, string Say, string Web)
    {
        /// <summary>What belongs beside the number: another one to try, or that it must be confirmed. Empty when there is nothing to add.</summary>
        public string PhoneNote { get; init; } = "";
    }

    /// <summary>The handover sheet as text.</summary>
    public sealed record Sheet(string Title, string Body) : Card;
}
