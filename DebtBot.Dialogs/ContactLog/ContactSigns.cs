using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.PressureWords;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>Whether a creditor got in touch at all: something came, from somebody who is no friend, and it is no question about what may come.</summary>
internal static partial class ContactSigns
{
    /// <summary>Means of contact that count only as sent by a named creditor.</summary>
    private static readonly string[] Notices = ["督促", "催告", "通知"];

    /// <summary>Without a means of contact nobody was in touch: cheap, and true of most messages.</summary>
    public static bool MayBe(string text) => PressureReader.Read(text) is not null || (Folded.Of(text) is var folded && (HasMeans(folded) || Array.Exists(Notices, notice => folded.Contains(notice, StringComparison.Ordinal))));

    /// <param name="narrative">The telling without what was said by either side.</param>
    /// <param name="creditor">Whether a creditor is named.</param>
    /// <param name="marked">Whether a time, words or an amount stand beside it.</param>
    public static bool IsContact(string text, string narrative, bool creditor, bool marked)
    {
        var folded = Folded.Of(narrative);
        return !IsNone(folded, creditor || marked) && (PressureReader.Read(text) is not null || Came().IsMatch(folded) || (creditor && (FromThem().IsMatch(folded) || (HasMeans(folded) && (marked || Arrived().IsMatch(folded))))));
    }

    private static bool HasMeans(string folded) => ContactWords.MeansIn(folded) is not null;

    /// <summary>Whether the words deny it, ask about it or tell of somebody else.</summary>
    private static bool IsNone(string folded, bool creditor) =>
        ContactWords.Has("none", folded) || ByThePerson().IsMatch(folded) || (!creditor && ContactWords.Has("others", folded));

    /// <summary>「電話きた」「手紙が届いた」「メール来てる」「着信3回」.</summary>
    [GeneratedRegex("(?:電話|でんわ|着信|留守電|sms|めーる|手紙|てがみ|はがき|葉書|封書|督促状|催告書|通知書|書留|請求書|内容証明|めっせーじ|らいん|line|fax)[^番代料]{0,8}(?:来た|きた|来て|きて|来ま|きま|くる|来る|届|とど|あった|あり$|ありま|かかって|鳴|入って|はいって|[0-9]{1,3}[回件])|(?:会社|職場|勤務先|家|実家|携帯|すまほ|親|母|妻|夫)にも?かかって(?:き|来)")]
    private static partial Regex Came();

    /// <summary>「アイフルから電話」「アコムの訪問」「アコムの手紙」.</summary>
    [GeneratedRegex("(?:から|の)(?:また|の|何度も)?(?:電話|でんわ|着信|留守電|sms|めーる|手紙|てがみ|はがき|葉書|封書|督促|催告|通知|訪問|めっせーじ|らいん|line|fax)(?!番|代|料)")]
    private static partial Regex FromThem();

    /// <summary>Something came, or nobody took it: 「きてた」「届きました」「出れんかった」「名義…だって」.</summary>
    [GeneratedRegex("(?:来|き)(?:た|て|ま)|届|あった|かかって|出な|出れ|出られ|出ちゃ|出て|無視|切った|吹き込|だって")]
    private static partial Regex Arrived();

    /// <summary>「アコムに電話した」「母に電話して」「電話しようと思う」「電話した方がいい」.</summary>
    [GeneratedRegex("(?:に|へ)(?:電話|でんわ|めーる|連絡)(?:し(?:よう|た(?!ら)|て(?!き|く|来))|する|すれば|した方|したほう)|電話(?:しよう|した方|したほう|すれば)|電話で相談")]
    private static partial Regex ByThePerson();
}
