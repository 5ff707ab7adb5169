using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>Who called by name, and who was reached.</summary>
internal static partial class ContactPeople
{
    private static readonly string[] Nobodys = ["母", "父", "妻", "夫", "兄", "姉", "弟", "妹", "嫁", "奥", "旦那", "お母", "お父", "お兄", "お姉", "皆", "弁護士", "司法書士", "大家", "業者", "担当", "担当者", "上司", "店員", "相手", "隣", "近所", "闇金", "相談員", "おか", "おと", "みな", "たく", "オペレーター"];

    /// <summary>「アイフルの田中さん」「担当の鈴木から」「高橋と名乗る男」「佐藤って人」; a company or a relative with さん is nobody.</summary>
    public static string? NameIn(string narrative)
    {
        var text = Normalizer.Normalize(narrative).Text;
        foreach (var match in Polite().Matches(text).Concat(Kana().Matches(text)).Concat(Plain().Matches(text)).Concat(OfTheCompany(text)))
        {
            var name = Lead().Replace(match.Groups["p"].Value, "");
            if (name.Length is >= 1 and <= 8 && !Nobodys.Contains(name) && !CreditorDictionary.Find(name).Any(found => found.Length == name.Length))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>「アコムの渡辺」 where nothing follows but a stop.</summary>
    private static IEnumerable<Match> OfTheCompany(string text) =>
        from company in CreditorDictionary.Find(text)
        let match = BareName().Match(text, company.Start + company.Length)
        where match.Success && match.Index == company.Start + company.Length
        select match;

    public static PressureContact? ReachedIn(string narrative)
    {
        var folded = Folded.Of(narrative);
        return RelativeAnswered().IsMatch(folded) ? PressureContact.Family
            : ColleagueAnswered().IsMatch(folded) ? PressureContact.Workplace
            : null;
    }

    [GeneratedRegex("(?<p>[一-龯々]{1,6}|[ァ-ヶー]{2,8}|[A-Za-z]{2,10})(?:さん|氏|様)(?!間|々)")]
    private static partial Regex Polite();

    [GeneratedRegex("(?:の|担当)(?<p>[ぁ-ん]{2,4})さん")]
    private static partial Regex Kana();

    [GeneratedRegex("担当(?:者は|者の|は|の)?(?<p>[一-龯々]{1,4}|[ァ-ヶー]{2,8})(?:から|が|って|と|に|です|。|、| |$)|(?<p>[一-龯々]{1,4}|[ァ-ヶー]{2,8})(?:と(?:名乗る|いう)|って(?:いう)?)(?:人|男|女|担当|者)")]
    private static partial Regex Plain();

    [GeneratedRegex("の(?<p>[一-龯々]{2,3})(?=[。、 ]|$|です|から)(?<!の(?:電話|手紙|督促|件|訪問|請求|担当|連絡|着信|封書|通知))")]
    private static partial Regex BareName();

    /// <summary>「担当田中」「今田中」 without a word between.</summary>
    [GeneratedRegex("^(?:担当者?|今日|昨日|今|男性の?|女性の?)(?=.)")]
    private static partial Regex Lead();

    [GeneratedRegex("(?:母|父|妻|夫|嫁|旦那|兄|姉|弟|妹|息子|娘|家族|親|彼女|彼氏)(?:が|に)[^が]{0,12}(?:出|取|受け|電話|でんわ|聞かれ|話し)")]
    private static partial Regex RelativeAnswered();

    [GeneratedRegex("(?:同僚|上司|店長|社長|先輩|総務|事務の人|会社の人|職場の人)(?:が|に)[^が]{0,6}(?:出|取|受け|電話|聞かれ|話)")]
    private static partial Regex ColleagueAnswered();
}
