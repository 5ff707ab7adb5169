using System.Text.RegularExpressions;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Reporting;

/// <summary>Fills the typed placeholders of an approved sentence: {amount:yen} {day:date} {years:n} {rate:percent} {name:text}.</summary>
public static partial class SentenceRenderer
{
    /// <exception cref="KeyNotFoundException">The reason lacks a value its sentence needs.</exception>
    public static string Render(Reason reason, LegalSentences sentences) =>
        Placeholder().Replace(sentences[reason.Key].Text, match => Shown(reason.Value(match.Groups["name"].Value), match.Groups["type"].Value));

    /// <summary>The placeholders of a sentence, for the guard that checks them.</summary>
    public static IEnumerable<(string Name, string Type)> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => (match.Groups["name"].Value, match.Groups["type"].Value));

    private static string Shown(object value, string type) => (value, type) switch
    {
        (Yen amount, "yen") => JapaneseValues.Of(amount),
        (DateOnly day, "date") => JapaneseValues.Of(day),
        (int number, "n") => $"{number}",
        (AnnualRate rate, "percent") => rate.ToString(),
        (string text, "text") => text,
        _ => throw new InvalidOperationException($"A {value.GetType().Name} cannot fill a placeholder of type “{type}”."),
    };

    [GeneratedRegex(@"\{(?<name>[a-z-]{1,60}):(?<type>[a-z]{1,30})\}")]
    private static partial Regex Placeholder();
}
