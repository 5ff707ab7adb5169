using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>わからない and its many forms, and 言いたくない.</summary>
internal static partial class UnknownReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Refused().Matches(text.Text))
        {
            yield return At(text, match, refused: true);
        }

        foreach (Match match in NotKnown().Matches(text.Text))
        {
            yield return At(text, match, refused: false);
        }

        foreach (Match match in LongAgo().Matches(text.Text))
        {
            yield return At(text, match, refused: false) with { Since = true };
        }
    }

    private static Entity.Unknown At(NormalText text, Match match, bool refused)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return new(text.Original.Substring(start, length), start, length) { Refused = refused };
    }

    [GeneratedRegex("(?:言い|いい|答え|こたえ|話し|教え|書き)たくな(?:い|くて)|(?:言え|答えられ|話せ|書け)ません|内緒です|ひみつ|秘密です|^パス$|スキップ|ノーコメント")]
    private static partial Regex Refused();

    [GeneratedRegex("(?:わか|分か|解)(?:らない|らん|りません|んない|らなく|らず)|わかんね|しらん|しらない|しりません|わかない|さっぱり|知らない|知りません|(?:覚え|おぼえ)て(?:い)?(?:ない|ません|なく|ません)|(?:おぼえ|覚え)とらん|忘れ(?:た|ました|て)|わすれ(?:た|ました)|不明|ど忘れ|記憶(?:に|が)ない|見当(?:も|が)つか|[Dd]on'?t know|[Nn]ot sure")]
    private static partial Regex NotKnown();

    [GeneratedRegex("(?:学生|子ども|子供|若い|独身)の?(?:ころ|頃|時|とき)から|ずっと(?:前|昔)|大昔|だいぶ前|かなり前")]
    private static partial Regex LongAgo();
}
