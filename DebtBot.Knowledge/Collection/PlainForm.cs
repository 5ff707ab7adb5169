using System.Text;

namespace DebtBot.Knowledge.Collection;

/// <summary>Words boiled down for comparing: one width, hiragana for katakana, lower case, no blanks and no punctuation.</summary>
internal static class PlainForm
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var unit in Normal(text))
        {
            if (char.IsLetterOrDigit(unit) || unit == 'ー')
            {
                plain.Append(unit is >= 'ァ' and <= 'ヶ' ? (char)(unit - 'ァ' + 'ぁ') : char.ToLowerInvariant(unit));
            }
        }

        return plain.ToString();
    }

    private static string Normal(string text) => text.All(IsPlain) ? text : (text.Any(IsNoText) ? string.Concat(text.Where(unit => !IsNoText(unit))) : text).Normalize(NormalizationForm.FormKC);

    /// <summary>Characters that normalising leaves as they are, alone and beside each other: most of what is typed. Spares the costly call.</summary>
    private static bool IsPlain(char unit) => unit is (>= ' ' and <= '~') or (>= '\u3001' and <= '\u3003') or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー') or (>= '\u4e00' and <= '\u9fff') or '「' or '」';

    /// <summary>Broken surrogates and the non-character U+FFFE cannot be normalised and say nothing.</summary>
    private static bool IsNoText(char unit) => char.IsSurrogate(unit) || unit == '\uFFFE';
}
