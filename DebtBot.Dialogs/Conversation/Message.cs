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

    /// <summary>A page this message can be opened as, where the host serves one; null for most.</summary>
    public PageLink? Page { get; init; }
}

/// <summary>A page of its own for one message: one conversation's, for a short time.</summary>
/// <param name="Words">What the button shows; at most 20 graphemes.</param>
/// <param name="Note">What is said beside the button, where the page takes the place of the text.</param>
public sealed record PageLink(PageKind Kind, string Words, string Note)
{
    /// <summary>Path with the signed token, filled in by the host; null where there is no page.</summary>
    public string? Path { get; init; }

    /// <summary>The whole address, when the host knows how it is reached from outside.</summary>
    public string? Address { get; init; }
}

public enum PageKind
{
    /// <summary>The consultation sheet, one A4 page.</summary>
    Sheet,

    /// <summary>Everything of the conversation, as a file.</summary>
    Export,
}

/// <summary>A button: what it shows (at most 20 graphemes) and what pressing it says.</summary>
public sealed record QuickReply(string Label, string Value);

/// <summary>Structured content a channel may draw; its words are also in the message's text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "card")]
[JsonDerivedType(typeof(DebtTable), "debts")]
[JsonDerivedType(typeof(BudgetChart), "budget")]
[JsonDerivedType(typeof(BarChart), "bars")]
[JsonDerivedType(typeof(SeriesChart), "series")]
[JsonDerivedType(typeof(Matrix), "matrix")]
[JsonDerivedType(typeof(Countdown), "countdown")]
[JsonDerivedType(typeof(DeskList), "desks")]
[JsonDerivedType(typeof(Sheet), "sheet")]
public abstract record Card
{
    /// <summary>The debts as far as they are known; a cell not known shows 「？」, never 0.</summary>
    public sealed record DebtTable(string Title, IReadOnlyList<DebtRow> Rows, string Total) : Card;

    public sealed record DebtRow(string Creditor, string Balance, string LastPayment, string Note);

    /// <summary>Amounts beside each other.</summary>
    public record BarChart(string Title, IReadOnlyList<Bar> Bars) : Card;

    /// <summary>Bars of the month, whole yen; a negative amount is a shortfall.</summary>
    public sealed record BudgetChart(string Title, IReadOnlyList<Bar> Bars) : BarChart(Title, Bars);

    /// <param name="Kind">income, cost, surplus, short or debt; only decides the colour.</param>
    public sealed record Bar(string Label, long Yen, string Shown, string Kind);

    /// <summary>Amounts that add up, over time: one stack at each point.</summary>
    /// <param name="Points">Names of the moments, in order.</param>
    public sealed record SeriesChart(string Title, IReadOnlyList<string> Points, IReadOnlyList<Series> Stacks) : Card;

    /// <param name="Yen">Whole yen, one amount a point.</param>
    public sealed record Series(string Label, IReadOnlyList<long> Yen);

    /// <summary>Ways beside each other: the first column names each, the cells are words.</summary>
    /// <param name="Below">What belongs below: how to read it, and its source.</param>
    public sealed record Matrix(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, string Below) : Card;

    /// <summary>Days to a deadline.</summary>
    public sealed record Countdown(string Title, string LastDay, int DaysLeft, bool Estimated, string WhatToDo) : Card;

    public sealed record DeskList(string Title, IReadOnlyList<DeskRow> Desks) : Card
    {
        /// <summary>What a mark on the lines means; empty when no line carries one.</summary>
        public string Below { get; init; } = "";
    }

    /// <param name="State">開いています／次は火曜9時.</param>
    public sealed record DeskRow(string Name, string? Phone, string State, bool OpenNow, string Hours, string Say, string Web)
    {
        /// <summary>What belongs beside the number: another one to try, or that it must be confirmed. Empty when there is nothing to add.</summary>
        public string PhoneNote { get; init; } = "";
    }

    /// <summary>The handover sheet as text.</summary>
    public sealed record Sheet(string Title, string Body) : Card;
}
