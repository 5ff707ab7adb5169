using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DebtBot.Channels.Line;

/// <summary>POST /v2/bot/message/reply.</summary>
internal sealed record ReplyRequest(string ReplyToken, IReadOnlyList<JsonObject> Messages, bool NotificationDisabled);

/// <summary>POST /v2/bot/message/push.</summary>
internal sealed record PushRequest(string To, IReadOnlyList<JsonObject> Messages);

/// <summary>POST /v2/bot/chat/loading/start.</summary>
internal sealed record LoadingRequest(string ChatId, int LoadingSeconds);

/// <summary>What LINE says when it refuses.</summary>
internal sealed record LineError(string? Message);

internal sealed record RichMenuCreated(string? RichMenuId);

internal sealed record RichMenuList(IReadOnlyList<RichMenuEntry>? Richmenus);

internal sealed record RichMenuEntry(string? RichMenuId, string? Name);

/// <summary>(De)serialisers; Japanese goes out unescaped, which halves the size of a message.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LineWebhook))]
[JsonSerializable(typeof(LineEvent))]
[JsonSerializable(typeof(ReplyRequest))]
[JsonSerializable(typeof(PushRequest))]
[JsonSerializable(typeof(LoadingRequest))]
[JsonSerializable(typeof(LineError))]
[JsonSerializable(typeof(RichMenuCreated))]
[JsonSerializable(typeof(RichMenuList))]
[JsonSerializable(typeof(JsonObject))]
internal sealed partial class LineJson : JsonSerializerContext
{
    public static LineJson Plain { get; } = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
