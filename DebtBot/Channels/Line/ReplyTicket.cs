using System.Globalization;

namespace DebtBot.Channels.Line;

/// <summary>LINE's reply token and until when we use it. It is single-use, so it is its own idempotency key while it lives.</summary>
internal sealed record ReplyTicket(string Token, DateTimeOffset Until)
{
    /// <summary>LINE promises one minute from the delivery of the event; ten seconds are for the way.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(50);

    /// <summary>A redelivery brings the token of the first delivery, whose time is the event's own.</summary>
    public static string? From(LineEvent line, DateTimeOffset now) => line.ReplyToken is { Length: > 0 } token
        ? new ReplyTicket(token, (line.DeliveryContext is { IsRedelivery: true } ? Earlier(now, line) : now) + Life).ToString()
        : null;

    public static ReplyTicket? Parse(string? handle) =>
        handle?.Split('|', 2) is [var until, var token] && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? new(token, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Until.ToUnixTimeMilliseconds()}|{Token}");

    private static DateTimeOffset Earlier(DateTimeOffset now, LineEvent line) =>
        line.Timestamp > 0 && line.Timestamp < now.ToUnixTimeMilliseconds() ? DateTimeOffset.FromUnixTimeMilliseconds(line.Timestamp) : now;
}
