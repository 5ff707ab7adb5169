using System.Text.Json.Nodes;

namespace DebtBot.Channels.BotFramework;

/// <summary>Answers to a pressed card button, in the shapes of adaptiveCard/action. What the bot has to say comes as messages; the press itself is only confirmed.</summary>
internal static class InvokeAnswers
{
    public static IResult Received() => Of(StatusCodes.Status200OK, "application/vnd.microsoft.activity.message", JsonValue.Create("受け取りました"));

    /// <summary>A button that is none of ours.</summary>
    public static IResult NotUnderstood() =>
        Of(StatusCodes.Status400BadRequest, "application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = "The action is not known." });

    /// <summary>The outer status is always 200: the inner one is the press's own.</summary>
    private static IResult Of(int status, string type, JsonNode value) => Results.Json(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value }, Json.Relaxed);
}
