using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>ゼロ, なし, 貯金は全然ない: an amount of zero, but only where an amount was meant.</summary>
internal static partial class NothingReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        var trimmed = text.Text.Trim(' ', '。', '、', '!');
        if (trimmed.Length <= 12 && Zero().IsMatch(trimmed))
        {
            yield return None(text, null, fromContext: false);
        }
        else if (trimmed.Length <= 14 && Nothing().IsMatch(trimmed))
        {
            yield return None(text, null, fromContext: true);
        }
        else if (Lacking().Match(text.Text) is { Success: true } lacking)
        {
            yield return None(text, lacking.Groups["savings"].Success ? "savings" : lacking.Groups["rent"].Success ? "rent" : "income", fromContext: false);
        }
    }

    private static Entity.Money None(NormalText text, string? of, bool fromContext) =>
        new(text.Original, 0, text.Original.Length, 0, 0) { Of = of, FromContext = fromContext };

    [GeneratedRegex("^(?:ゼロ|0|零)円?(?:です|かな)?$")]
    private static partial Regex Zero();

    [GeneratedRegex("^(?:特に|とくに|なにも|何も|なんも|なんにも|全然|ぜんぜん|まったく|全く)?(?:なし|無し|ない|無い|ありません|ございません)(?:です|ですね|よ|ね)?$")]
    private static partial Regex Nothing();

    [GeneratedRegex("(?:(?<savings>貯金|預金|貯蓄|貯え|たくわえ)|(?<rent>家賃)|(?<income>収入|給料|手取り))(?:なんて|は|が|も|とか)?(?:今)?(?:全然|まったく|全く|ぜんぜん|一切|いっさい|[一1]円も|ほとんど|ほぼ)?(?:ないです|ない[。、!]?$|ないし|なくて|ゼロ|なし|無い|ありません|かからない|かかりません|かかってな)|(?<income>無収入)|(?<savings>貯金|預金|貯蓄)(?:は|が|も)?(?:全然|まったく|全く|[一1]円も)ない")]
    private static partial Regex Lacking();
}
