namespace DebtBot.Channels.Line;

/// <summary>Settings of the LINE channel (section <c>Line</c>). Off when neither key is set; with one of them everything must be right.</summary>
internal sealed class LineOptions
{
    public const string Section = "Line";

    /// <summary>Signs what LINE sends: 32 hexadecimal digits from the LINE Developers console.</summary>
    public string? ChannelSecret { get; set; }

    /// <summary>Lets us send; from the LINE Developers console.</summary>
    public string? ChannelAccessToken { get; set; }

    /// <summary>Where messages are sent to.</summary>
    public string ApiBase { get; set; } = "https://api.line.me";

    /// <summary>Where images are sent to.</summary>
    public string DataBase { get; set; } = "https://api-data.line.me";

    /// <summary>Days until everything about a person who blocked the bot is erased, 1 to 365.</summary>
    public int EraseAfterDays { get; set; } = 30;

    public bool IsOn => !string.IsNullOrWhiteSpace(ChannelSecret) || !string.IsNullOrWhiteSpace(ChannelAccessToken);
}
