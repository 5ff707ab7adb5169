using System.Text.Encodings.Web;
using System.Text.Json;

namespace DebtBot.Channels.BotFramework;

/// <summary>How activities are written: Japanese as it is, which halves the size.</summary>
internal static class Json
{
    public static JsonSerializerOptions Relaxed { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
