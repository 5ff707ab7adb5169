using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Listening;

/// <summary>What life brought, in a person's own words: a dead relative's debts, a disaster, welfare, a rehabilitation plan that is being paid. Nobody is asked for these.</summary>
internal static partial class LifeListener
{
    public static CaseFile Hear(CaseFile file, string text)
    {
        var normal = Normalizer.Normalize(text).Text;
        file = Set(file, LifeFacts.DebtInherited, Inherited().IsMatch(normal));
        file = Set(file, LifeFacts.HitByDisaster, Disaster().IsMatch(normal));
        file = Set(file, CaseFacts.OnWelfare, Welfare().IsMatch(normal));
        return Set(file, ConductFacts.PlanRunning, Plan().IsMatch(normal));
    }

    private static CaseFile Set(CaseFile file, Fact<CaseFile, bool> fact, bool said) => said && !fact.Read(file).IsSettled ? fact.Write(file, Answer<bool>.Given(true)) : file;

    [GeneratedRegex("(?:亡くなった|死んだ|他界した)(?:父|母|親|兄|弟|姉|妹|夫|妻|祖父|祖母|叔父|叔母|主人|旦那|家族)[^。、]{0,6}(?:借金|ローン|請求|督促)|(?:借金|ローン)を?相続|相続した(?:借金|ローン)|(?:亡くなって|亡くなり|死んで|他界して)[^。]{0,12}(?:借金|請求|督促)[がをも]?(?:見つか|残|出て|わか|分か|ある)|(?:父|母|親|兄|弟|姉|妹|夫|妻|祖父|祖母|主人|旦那|親父)(?:が|の)(?:[^。、]{0,6})?(?:亡くな|死ん|死後|他界|死亡)[^。]{0,24}(?:借金|請求|督促|債務)|(?:亡くなった|死んだ|亡き|他界した)(?:親父|おやじ|義父|義母)[^。、]{0,6}(?:借金|ローン|請求|督促)")]
    private static partial Regex Inherited();

    [GeneratedRegex("被災|罹災|(?:地震|津波|豪雨|台風|水害|洪水|土砂崩れ|噴火|災害)(?:で|に)[^。]{0,14}(?:壊|流さ|浸水|倒|失|なくな|遭|あっ|被害|住めな|返せ|払え)")]
    private static partial Regex Disaster();

    [GeneratedRegex("生活保護(?:を|は|も)?(?:(?:受|う)けて(?:い?る|い?ます|て)|受給|もらって|です|なので|だから|中)")]
    private static partial Regex Welfare();

    [GeneratedRegex("再生計画(?:で|の|どおり|通り)[^。]{0,8}(?:返|払)|個人再生(?:中|の(?:返済|支払い?)が)|個人再生で(?:返して|払って)い?る")]
    private static partial Regex Plan();
}
