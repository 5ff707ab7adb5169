namespace DebtBot.Dialogs.Messages;

/// <summary>Fills the named placeholders of a catalog text with values already shown as text.</summary>
public static class Filled
{
    public static string With(string text, params IReadOnlyList<(string Name, string Value)> values) =>
        values.Aggregate(text, (filled, pair) => filled.Replace("{" + pair.Name + "}", pair.Value, StringComparison.Ordinal));
}
