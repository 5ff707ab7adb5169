using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>ゼロ, なし, 貯金は全然ない: an amount of zero, but only where an amount was meant.</summary>
internal static partial class NothingReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        var trimmed = text.Text.Trim(' ', '。', '、', '!');
        if (trimmed is "ゼロ" or "0" or "零" or "0円" or "ゼロ円" or "ゼロです" or "0です")
        {
            yield return Zero(text, null, fromContext: false);
        }
        else if (trimmed is "なし" or "無し" or "ない" or "ないです" or "なしです" or "ありません" or "無い" or "なにもない" or "特になし" or "とくにない")
        {
            yield return Zero(text, null, fromContext: true);
        }
        else if (Savings().IsMatch(text.Text))
        {
            yield return Zero(text, "savings", fromContext: false);
        }
    }

    private static Entity.Money Zero(NormalText text, string? of, bool fromContext) =>
        new(text.Original, 0, text.Original.Length, 0, 0) { Of = of, FromContext = fromContext };

    [GeneratedRegex("(?:貯金|預金|貯蓄|貯え|たくわえ)(?:は|が|も)?(?:全然|まったく|全く|ぜんぜん|一切|いっさい)?(?:ない|ゼロ|なし|無い|ありません)")]
    private static partial Regex Savings();
}
