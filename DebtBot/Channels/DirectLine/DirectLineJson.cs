using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace DebtBot.Channels.DirectLine;

/// <summary>Answer to a request for a token.</summary>
internal sealed record TokenAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId, [property: JsonPropertyName("token")] string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    [JsonPropertyName("streamUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }
}

/// <summary>Activities since a watermark.</summary>
internal sealed record ActivitySet([property: JsonPropertyName("activities")] IReadOnlyList<JsonObject> Activities, [property: JsonPropertyName("watermark")] string Watermark);

internal sealed record ResourceAnswer([property: JsonPropertyName("id")] string Id);

internal sealed record ErrorAnswer([property: JsonPropertyName("error")] ErrorDetail Error);

internal sealed record ErrorDetail([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("message")] string Message);

/// <summary>Body of tokens/generate and conversations: who is talking, if the site says so.</summary>
internal sealed record UserRequest([property: JsonPropertyName("user")] UserOfToken? User);

internal sealed record UserOfToken([property: JsonPropertyName("id")] string? Id);

[JsonSerializable(typeof(TokenClaims))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ResourceAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(UserRequest))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(DebtBot.Dialogs.Conversation.Card))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
