using System.Collections.Concurrent;
using System.Text;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>A message boiled down for finding phrases: one width, hiragana for katakana, lower case, no blanks and no punctuation.</summary>
internal static class Folded
{
    private static readonly Remembered<string, (string Text, IReadOnlyList<int> Origins)> Last = new(Make);

    private static readonly ConcurrentDictionary<string, string> Phrases = new(StringComparer.Ordinal);

    public static string Of(string text) => Last[text].Text;

    /// <summary>A phrase of the program or its data, folded once and kept: what people say is never passed here.</summary>
    public static string Phrase(string phrase) => Phrases.GetOrAdd(phrase, phrase => Make(phrase).Text);

    /// <summary>The folded text and, for each of its characters, where it stood in the original.</summary>
    public static (string Text, IReadOnlyList<int> Origins) WithOrigins(string text) => Last[text];

    private static (string Text, IReadOnlyList<int> Origins) Make(string text)
    {
        var normal = Normalizer.Normalize(text);
        var folded = new StringBuilder(normal.Text.Length);
        var origins = new List<int>(normal.Text.Length);
        for (var i = 0; i < normal.Text.Length; i++)
        {
            var unit = normal.Text[i];
            if (char.IsLetterOrDigit(unit) || unit is 'ー' or '#')
            {
                folded.Append(unit is >= 'ァ' and <= 'ヶ' ? (char)(unit - 'ァ' + 'ぁ') : IsCaseless(unit) ? unit : char.ToLowerInvariant(unit));
                origins.Add(normal.Origins[i]);
            }
        }

        return (folded.ToString(), origins);
    }

    /// <summary>Kana and Chinese characters; asking the culture about each of them costs more than all the rest.</summary>
    private static bool IsCaseless(char unit) => unit is >= '\u3000' and <= '\u9fff';
}
