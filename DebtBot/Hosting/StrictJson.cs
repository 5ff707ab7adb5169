using System.Text.Json;
using System.Text.Json.Nodes;

namespace DebtBot.Hosting;

/// <summary>A JSON object from outside, read so that nothing in it can fail later: no name twice, not too deep, and no half of a surrogate pair, which is well-formed JSON but no text.</summary>
internal static class StrictJson
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <summary>Null when it is no such object.</summary>
    /// <exception cref="IOException">The body broke off or is too large.</exception>
    public static async Task<JsonObject?> Read(Stream body, CancellationToken cancel)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(body, Options, cancel);
            Touch(document.RootElement);
            return JsonNode.Parse(document.RootElement.GetRawText(), documentOptions: Options) as JsonObject;
        }
        catch (Exception slip) when (slip is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Reads every name and every text once.</summary>
    private static void Touch(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Touch(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var field in element.EnumerateObject())
                {
                    _ = field.Name;
                    Touch(field.Value);
                }

                break;
        }
    }
}
