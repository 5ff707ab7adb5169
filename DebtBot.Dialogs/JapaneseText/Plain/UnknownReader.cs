using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.Plain;

/// <summary>わからない and its many forms, 言いたくない, and times that no calendar knows.</summary>
internal static partial class UnknownReader
{
    public static IEnumerable<Entity> Read(NormalText text)
    {
        foreach (Match match in Refused().Matches(text.Text))
        {
            yield return At(text, match) with { Refused = true };
        }

        foreach (Match match in NotKnown().Matches(text.Text))
        {
            yield return At(text, match);
        }

        foreach (Match match in LongAgo().Matches(text.Text))
        {
            yield return At(text, match) with { IsTime = true, Since = match.Groups["since"].Success };
        }
    }

    private static Entity.Unknown At(NormalText text, Match match)
    {
        var (start, length) = text.Back(match.Index, match.Length);
        return new(text.Original.Substring(start, length), start, length);
    }

    [GeneratedRegex("(?:言い|いい|答え|こたえ|話し|教え|書き)たく(?:ない|なくて|ありません)|(?:言え|答えられ|話せ|書け)ません|内緒です|ひみつ|秘密です|^パス$|スキップ|ノーコメント|(?:言い|話し|答え|いい)(?:づら|にく)い(?:です|けど|。|$)")]
    private static partial Regex Refused();

    [GeneratedRegex("(?:わか|分か|解)(?:らない|らん|らへん|りません|んない|らなく|らず)|わかんね|[し知]らん|[し知]らへん|[し知]らない|[し知]りません|わかない|さっぱり|(?:覚え|おぼえ)て(?:い)?(?:ない|ません|なく)|(?:おぼえ|覚え)(?:とらん|てへん)|(?:忘|わす)れ(?:た|まし|て|ちゃ)|不明|(?:思い出|おもいだ)せ(?:ない|ません|ん|へん)|ど忘れ|記憶(?:に|が)ない|見当(?:も|が)つか|[Dd]on'?t know|[Nn]ot sure")]
    private static partial Regex NotKnown();

    [GeneratedRegex("(?:(?:学生|大学|高校|中学|専門学校|社会人|子ども|子供|若い|若かった|独身|新婚|結婚した|離婚した|失業した|新卒|新入社員|就職した|入社した|上京した|結婚して(?:すぐ|まもない|間もない)|離婚して(?:すぐ|まもない|間もない)|[1-6]0代)の?(?:生|なりたて)?の?(?:ころ|ごろ|頃|時代|時|とき)|ずっと(?:前|昔)|大昔|だいぶ(?:前|昔)|かなり(?:前|昔)|(?:つい)?この(?:前|間)|こないだ)(?<since>から)?")]
    private static partial Regex LongAgo();
}
