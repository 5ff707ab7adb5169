namespace DebtBot.Channels.Line;

/// <summary>What LINE said to a call, or that nothing came back.</summary>
/// <param name="Status">HTTP status; 0 when no answer came.</param>
/// <param name="Message">LINE's own short reason; empty when there is none.</param>
internal sealed record LineAnswer(int Status, string Message, string Body)
{
    public static LineAnswer None { get; } = new(0, "", "");

    public bool Ok => Status is >= 200 and < 300;

    /// <summary>The same retry key was accepted before.</summary>
    public bool WasThereAlready => Status == StatusCodes.Status409Conflict;

    /// <summary>Used, or too old: LINE does not say which.</summary>
    public bool TokenIsSpent => Status == StatusCodes.Status400BadRequest && Message.Contains("reply token", StringComparison.OrdinalIgnoreCase);

    /// <summary>LINE does not understand the message.</summary>
    public bool NotUnderstood => Status == StatusCodes.Status413PayloadTooLarge || (Status == StatusCodes.Status400BadRequest && !TokenIsSpent);

    /// <summary>The month's messages are used up; asking again does not help.</summary>
    public bool QuotaIsUsedUp => Status == StatusCodes.Status429TooManyRequests && Message.Contains("monthly limit", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nobody knows whether it arrived.</summary>
    public bool MayHaveArrived => Status is 0 or >= 500;

    /// <summary>Worth a second try in a moment.</summary>
    public bool WillPass => MayHaveArrived || (Status == StatusCodes.Status429TooManyRequests && !QuotaIsUsedUp);
}
