using System.Globalization;

namespace DebtBot.Channels.Line;

/// <summary>Lengths as LINE counts them: labels in what a reader sees as one character, texts in UTF-16 units. Nothing is cut inside a character.</summary>
internal static class Graphemes
{
    private const string More = "…";

    /// <summary>At most so many characters, the last an ellipsis when something was left out.</summary>
    public static string Cut(string text, int most)
    {
        var characters = StringInfo.ParseCombiningCharacters(text);
        return characters.Length <= most ? text : text[..characters[most - 1]] + More;
    }

    /// <summary>Pieces of at most so many UTF-16 units, parted at the last line break that fits, else between characters.</summary>
    public static IEnumerable<string> Split(string text, int most)
    {
        while (text.Length > most)
        {
            var at = text.LastIndexOf('\n', most - 1) is > 0 and var line ? line : LastStart(text, most);
            yield return text[..at].TrimEnd('\n');
            text = text[at..].TrimStart('\n');
        }

        if (text.Length > 0)
        {
            yield return text;
        }
    }

    /// <summary>A single character longer than the limit is cut all the same, but not inside a surrogate pair.</summary>
    private static int LastStart(string text, int most) =>
        StringInfo.ParseCombiningCharacters(text).Last(start => start <= most) is > 0 and var found ? found : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
}
