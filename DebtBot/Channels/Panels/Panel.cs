namespace DebtBot.Channels.Panels;

/// <summary>A card in the few shapes that every channel can draw. It says all that the message's text says.</summary>
internal sealed record Panel(string Title)
{
    /// <summary>What stands out: あと3日.</summary>
    public string? Headline { get; init; }

    public IReadOnlyList<PanelRow> Rows { get; init; } = [];

    /// <summary>Running text below the rows, lines and all.</summary>
    public string? Body { get; init; }

    /// <summary>The last line: a sum.</summary>
    public string? Footer { get; init; }

    /// <summary>A page it can be opened as.</summary>
    public (string Words, string Address)? Link { get; init; }
}

/// <summary>One line of a panel: a debt, a bar, a desk.</summary>
internal sealed record PanelRow(string Label, string Value)
{
    /// <summary>Small print below, line by line.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Length of the row's bar, 0 to 1; null when it has none.</summary>
    public double? Bar { get; init; }

    public PanelTone Tone { get; init; }

    /// <summary>A number to call now; null when nobody would answer.</summary>
    public string? CallNow { get; init; }

    /// <summary>An address on the web without its scheme.</summary>
    public string? Web { get; init; }
}

internal enum PanelTone
{
    Plain,
    Good,
    Bad,
}
