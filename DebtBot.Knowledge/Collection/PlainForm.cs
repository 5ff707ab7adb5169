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

    /// <summary>Broken surrogates cannot be normalised and say nothing.</summary>
    private static string Normal(string text) => (text.Any(char.IsSurrogate) ? string.Concat(text.Where(unit => !char.IsSurrogate(unit))) : text).Normalize(NormalizationForm.FormKC);
}
