using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.SecondEar;

/// <summary>Takes out of a message what may say who somebody is, before it goes to a model: addresses, phone and account numbers, names. Rather too much than too little.</summary>
internal static partial class Mask
{
    public const char Open = '〔', Close = '〕';

    /// <summary>How much of a message a model reads, in UTF-16 units.</summary>
    public const int Longest = 1_000;

    private const string Contact = "〔連絡先〕", Number = "〔番号〕", Birthday = "〔生年月日〕", Place = "〔番地〕";

    /// <param name="strangers">Names the person gave for creditors that are no known company; they may be people.</param>
    /// <returns>The message in one width, masked, at most <see cref="Longest"/> units.</returns>
    public static string Of(string text, IEnumerable<string> strangers)
    {
        var normal = Normalizer.Normalize(text).Text.Replace(Open, '(').Replace(Close, ')');
        var masked = Handle().Replace(Address().Replace(normal, Contact), Contact);
        masked = Birth().Replace(masked, Birthday);
        masked = NamedNumber().Replace(masked, match => Yen().IsMatch(masked[(match.Index + match.Length)..]) ? match.Value : match.Groups["name"].Value + Number);
        masked = CaseNumber().Replace(masked, Number);
        masked = LongNumber().Replace(masked, match => IsMeasure(match.Value, masked, match.Index + match.Length) ? match.Value : Number);
        masked = House().Replace(masked, match => Unit().IsMatch(masked[(match.Index + match.Length)..]) ? match.Value : Place);
        masked = NameMask.Of(Block().Replace(masked, Place), strangers);
        return masked.Length <= Longest ? masked : masked[..(char.IsHighSurrogate(masked[Longest - 1]) ? Longest - 1 : Longest)];
    }

    /// <summary>1200000円, 1,200,000 and 2020-04-01 are what we want to hear; other long rows of digits are somebody's number.</summary>
    private static bool IsMeasure(string digits, string text, int end) =>
        DayOrThousands().IsMatch(digits) || (Amount().IsMatch(digits) && Yen().IsMatch(text[end..]));

    [GeneratedRegex("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}|(?:https?://|www\\.)[^ 、。「」]{1,200}", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex("@[A-Za-z0-9._-]{2,40}|(?i:(?:line|ライン)[ ]?id[ :はが]{0,3}[a-z0-9._-]{2,40})", RegexOptions.NonBacktracking)]
    private static partial Regex Handle();

    [GeneratedRegex("(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|(?:昭和|平成|令和|[SHR])[0-9元]{1,2}[年.][0-9]{1,2}[月.][0-9]{1,2}日?)(?:生|産)|(?:生年月日|誕生日)[^0-9]{0,6}[0-9]{1,4}[年/.-][0-9]{1,2}[月/.-][0-9]{1,2}日?", RegexOptions.NonBacktracking)]
    private static partial Regex Birth();

    [GeneratedRegex("(?<name>(?:番号|口座|会員|顧客|契約|受付|照会|暗証|コード|ID|id|No\\.?|№)[^0-9A-Za-z、。]{0,6})[0-9A-Za-z](?:[0-9A-Za-z-]{2,30})", RegexOptions.NonBacktracking)]
    private static partial Regex NamedNumber();

    [GeneratedRegex("第?[0-9]{1,7}号室?|\\([ァ-ヶ]\\)第?[0-9]{1,7}", RegexOptions.NonBacktracking)]
    private static partial Regex CaseNumber();

    [GeneratedRegex("\\+?[0-9〇零一二三四五六七八九](?:[-ー ()./,・の]{0,2}[0-9〇零一二三四五六七八九]){5,40}", RegexOptions.NonBacktracking)]
    private static partial Regex LongNumber();

    [GeneratedRegex("[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,5})?", RegexOptions.NonBacktracking)]
    private static partial Regex House();

    [GeneratedRegex("[0-9一二三四五六七八九十]{1,4}(?:丁目|番地|番町)(?:の?[0-9]{1,4})?", RegexOptions.NonBacktracking)]
    private static partial Regex Block();

    [GeneratedRegex("^(?:(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[1-9][0-9]{0,2}(?:,[0-9]{3})+)$", RegexOptions.NonBacktracking)]
    private static partial Regex DayOrThousands();

    [GeneratedRegex("^[0-9][0-9,]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    [GeneratedRegex("^ ?(?:円|万|億)", RegexOptions.NonBacktracking)]
    private static partial Regex Yen();

    [GeneratedRegex("^ ?(?:円|万|千|億|年|か月|ヶ月|カ月|月|日|回|%|社|件|人|歳|才|時|分)", RegexOptions.NonBacktracking)]
    private static partial Regex Unit();
}
