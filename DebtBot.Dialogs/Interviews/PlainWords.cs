using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Small words that answer a question: yes and no in their many forms, never, alone, 2020年3月より前.</summary>
internal static partial class PlainWords
{
    /// <summary>Yes or no; null when the words say neither.</summary>
    public static bool? YesNo(string text) => YesNoWords.Read(Filler().Replace(Folded.Of(Echo().Replace(text, "")), ""));

    /// <summary>Whether the person wants it; what they did or did not do says nothing about that.</summary>
    public static bool? Wants(string text) => YesNoWords.Read(Folded.Of(text), deeds: false);

    /// <summary>「払えてない」「返してません」, and nothing else: nothing is paid at the moment.</summary>
    public static bool PaysNothing(string text) => YesNo(text) is false && Wants(text) is null && Contains(text, "払", "はら", "返", "かえ");

    /// <summary>「一度も返していない」: there is no last payment.</summary>
    public static bool Never(string text) => NeverAgreed(text) || Contains(text, "一度も", "いちども", "一回も", "1度も", "1回も");

    /// <summary>「決めていない」: no day was agreed.</summary>
    public static bool NeverAgreed(string text) => Contains(text, "決めていない", "決めてない", "決めてません", "決めていません", "決まってない", "決まっていない");

    public static bool NotWritten(string text) => Contains(text, "書いていない", "書いてない", "見当たらない", "ない", "なし");

    public static bool Alone(string text) => Contains(text, "一人暮らし", "ひとり暮らし", "独り暮らし", "ひとりぐらし", "自分だけ", "単身", "ひとりです", "一人です", "独りです", "ひとりだ", "一人だ", "ひとりでいる", "誰もいない", "だれもいない");

    /// <summary>True: before the reform of 2020-04-01; false: after it; null: the words do not say.</summary>
    public static bool? BeforeReform(string text) => Contains(text, "2020年3月より前") ? true : Contains(text, "2020年4月より後") ? false : null;

    public static CourtRecord? CourtRecordOf(string text) =>
        Contains(text, "判決", "裁判で負け") ? CourtRecord.Judgment
        : Contains(text, "支払督促", "支払い督促", "仮執行") ? CourtRecord.PaymentOrder
        : Contains(text, "和解", "調停") ? CourtRecord.Settlement
        : Contains(text, "公正証書") ? CourtRecord.NotarialDeed
        : null;

    /// <summary>A name of at most 20 characters, without the words around it; null when the text looks like a sentence.</summary>
    public static string? ShortName(string text)
    {
        var name = text.Trim().TrimEnd('。', '.', '！', '!');
        foreach (var ending in (ReadOnlySpan<string>)["からです", "から", "です", "だと思います", "だと思う", "って会社", "という会社", "さん"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                name = name[..^ending.Length];
            }
        }

        return name.Length is >= 2 and <= 20 && YesNo(name) is null && !name.Contains('？', StringComparison.Ordinal) && !name.Contains('?', StringComparison.Ordinal)
            && name.Any(char.IsLetter) && !name.Any(char.IsWhiteSpace) && !IsASentence(name) && !name.EndsWith("ない", StringComparison.Ordinal) && !name.EndsWith("たい", StringComparison.Ordinal) ? name : null;
    }

    /// <summary>A long run of hiragana is somebody talking, not a company's name.</summary>
    private static bool IsASentence(string name) =>
        (name.Length > 6 && name.Count(unit => unit is >= 'ぁ' and <= 'ん') > name.Length * 2 / 3) || Predicate().IsMatch(name);

    /// <summary>「裁判？ ない」: what was asked about, and then the answer.</summary>
    [GeneratedRegex("^[^?？]{1,10}[?？][ 　]{0,4}(?=[^ 　?？])")]
    private static partial Regex Echo();

    [GeneratedRegex("^(?:(?:今|いま)(?:は|のところ)|もう|とりあえず|たぶん|多分|えっと|うーん)(?=.)")]
    private static partial Regex Filler();

    /// <summary>家は持ち家, 夫が無職: a topic or a subject and what is said of it.</summary>
    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}\\p{IsKatakana}](?:は|が|を)(?:$|[\\p{IsCJKUnifiedIdeographs}\\p{IsKatakana}])|.{3}(?:[っいしきちりえけせてめれ]た|[てい]る|って|ました|ちゃった)$")]
    private static partial Regex Predicate();

    private static bool Contains(string text, params ReadOnlySpan<string> words)
    {
        var folded = Folded.Of(text);
        foreach (var word in words)
        {
            if (folded.Contains(Folded.Phrase(word), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
