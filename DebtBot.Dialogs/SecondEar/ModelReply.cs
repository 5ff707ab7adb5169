using System.Text.Json;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>A model's reply of the right shape. Nothing in it is believed yet.</summary>
/// <param name="Answer">Id of an approved answer, or null.</param>
internal sealed record ModelReply(IReadOnlyList<(string Fact, string Words)> Facts, string? Answer)
{
    private const int Longest = 8_000;
    private const int MostFacts = 8;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <summary>Null for anything that is not exactly what the schema asks for.</summary>
    public static ModelReply? Read(string? json)
    {
        if (json is null or { Length: 0 or > Longest })
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ModelReply? Read(JsonElement root)
    {
        if (!Has(root, "facts", "answer") || Text(root, "answer") is not { } answer || root.GetProperty("facts") is not { ValueKind: JsonValueKind.Array } list || list.GetArrayLength() > MostFacts)
        {
            return null;
        }

        var facts = new List<(string, string)>();
        foreach (var item in list.EnumerateArray())
        {
            if (!Has(item, "fact", "words") || Text(item, "fact") is not { } fact || Text(item, "words") is not { } words)
            {
                return null;
            }

            facts.Add((fact, words));
        }

        return new(facts, answer == ModelPrompt.None ? null : answer);
    }

    /// <summary>Exactly these properties.</summary>
    private static bool Has(JsonElement element, string one, string other) =>
        element.ValueKind == JsonValueKind.Object && element.GetPropertyCount() == 2 && element.TryGetProperty(one, out _) && element.TryGetProperty(other, out _);

    private static string? Text(JsonElement element, string name)
    {
        try
        {
            return element.GetProperty(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, escaped.
            return null;
        }
    }
}
