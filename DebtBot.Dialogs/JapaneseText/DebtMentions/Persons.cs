using System.Text.RegularExpressions;

namespace DebtBot.Dialogs.JapaneseText.DebtMentions;

/// <summary>Who is spoken of: the person who writes, or somebody else.</summary>
internal static partial class Persons
{
    private const string Other = "(?:夫|旦那|だんな|主人|妻|嫁|奥さん|父親|父|母親|母|両親|親|お父さん|お母さん|兄|姉|弟|妹|息子|娘|祖父|祖母|お?(?:ばあちゃん|じいちゃん|かあさん|とうさん)|おかん|おとん|おやじ|おふくろ|彼氏|彼女|彼|元夫|元妻|元彼|友達|友人|同僚|知人)";
    private const string Self = "(?:私|わたし|自分|僕|ぼく|俺|おれ|うち)";

    public static bool IsSelf(string? word) => word is not null && SelfAlone().IsMatch(word);

    public static bool IsOther(string? word) => word is not null && OtherAlone().IsMatch(word);

    /// <summary>「父が」「夫の」 right before a creditor: the debt is not the speaker's.</summary>
    /// <param name="words">The words before the creditor, back to the creditor before.</param>
    public static bool SayOther(string words) => EndsInOther().IsMatch(words);

    public static bool SaySelf(string words) => HasSelf().IsMatch(words);

    /// <summary>「夫の給料」: pay that is not the speaker's.</summary>
    public static bool SayOthersIncome(string words) => OthersIncome().IsMatch(words);

    /// <summary>A guarantor answers for what another borrowed, an heir inherits it: such a debt is the speaker's after all.</summary>
    public static bool BecameOwn(string text) => Became().IsMatch(text);

    [GeneratedRegex($"^{Self}$")]
    private static partial Regex SelfAlone();

    [GeneratedRegex($"^{Other}$")]
    private static partial Regex OtherAlone();

    [GeneratedRegex($"{Other}(?:の|が|は|も)(?:昔|前に|以前|今)?$")]
    private static partial Regex EndsInOther();

    [GeneratedRegex($"{Self}(?:の|が|は|も)")]
    private static partial Regex HasSelf();

    [GeneratedRegex($"{Other}の?(?:手取り|給料|給与|収入|月収|年収|年金|パート|バイト)[^私自俺僕]{{0,8}}$")]
    private static partial Regex OthersIncome();

    [GeneratedRegex("保証人|相続|亡くな|死ん|死亡|他界")]
    private static partial Regex Became();
}
