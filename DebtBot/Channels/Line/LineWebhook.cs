using System.Text.Json;

namespace DebtBot.Channels.Line;

/// <summary>What LINE posts. Each event is read by itself, so that one of a kind we do not know spoils nothing; fields we do not use are not listed.</summary>
internal sealed record LineWebhook(IReadOnlyList<JsonElement>? Events)
{
    /// <summary>Null when the body is none of LINE's.</summary>
    public static IReadOnlyList<LineEvent>? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, LineJson.Default.LineWebhook)?.Events is { } events ? [.. events.Select(One).OfType<LineEvent>()] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static LineEvent? One(JsonElement element)
    {
        try
        {
            return element.Deserialize(LineJson.Default.LineEvent);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Timestamp">Milliseconds since 1970; of a redelivery, those of the first delivery.</param>
internal sealed record LineEvent(string? Type, string? Mode, long Timestamp, string? WebhookEventId, string? ReplyToken)
{
    public LineDeliveryContext? DeliveryContext { get; init; }

    public LineSource? Source { get; init; }

    public LineMessage? Message { get; init; }

    public LinePostback? Postback { get; init; }

    public LineUnsend? Unsend { get; init; }
}

internal sealed record LineDeliveryContext(bool IsRedelivery);

internal sealed record LineSource(string? Type, string? UserId, string? GroupId, string? RoomId);

internal sealed record LineMessage(string? Id, string? Type, string? Text)
{
    public LineMention? Mention { get; init; }
}

internal sealed record LineMention(IReadOnlyList<LineMentionee>? Mentionees);

internal sealed record LineMentionee(bool IsSelf);

internal sealed record LinePostback(string? Data);

internal sealed record LineUnsend(string? MessageId);
