using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>A telling taken apart: what the other side said, what the person promised, and the rest.</summary>
/// <param name="Words">As quoted, or what stands before 「って」 and 「と言われた」.</param>
/// <param name="Promise">What the person said they would do; only words of paying or being in touch.</param>
/// <param name="Narrative">The message without both.</param>
internal sealed partial record ContactSaid(string? Words, string? Promise, string Narrative)
{
    private const int Longest = 200, Shortest = 2;

    /// <summary>Whether the promise is the person's own and about paying; neither 「また電話する」「返事する」 nor 「アコムが払えって言った」, which the other side said.</summary>
    public bool PromisesToPay => Promise is { } promise && Money().IsMatch(promise) && !OfTheOtherSide().IsMatch(promise);

    public static ContactSaid In(string text)
    {
        var plain = text.Replace('　', ' ').Replace('\n', ' ');
        if (Promised().Match(plain, Math.Min(Shortest, plain.Length)) is { Success: true } promised && Tail(plain[..promised.Index]) is var promise && OfPaying().IsMatch(promise) && !Refusing().IsMatch(promise))
        {
            return new(Quoted(plain), promise, plain.Replace(promise, " ", StringComparison.Ordinal));
        }

        var words = Quoted(plain) ?? (Told().Match(plain, Math.Min(Shortest, plain.Length)) is { Success: true } told && Tail(plain[..told.Index]) is { Length: >= Shortest } stretch ? stretch : null);
        return new(words, null, words is null ? plain : plain.Replace(words, " ", StringComparison.Ordinal));
    }

    private static string? Quoted(string text) =>
        text.IndexOf('「', StringComparison.Ordinal) is >= 0 and var from && text.IndexOf('」', from) is var to && to > from + 1 && to - from <= Longest ? text[(from + 1)..to] : null;

    /// <summary>From the last comma, stop or blank; the creditor's name and 「に」 before a promise are no part of it.</summary>
    private static string Tail(string before)
    {
        var from = before.LastIndexOfAny(['。', '、', ' ', ',', '，', '!', '！', '…']) + 1;
        var tail = OwnLead().Replace(before[from..], "");
        return CreditorDictionary.Find(tail) is [{ Start: 0 } first, ..] && Particle().Match(tail, first.Length) is { Success: true } particle && particle.Index == first.Length
            ? tail[(particle.Index + particle.Length)..]
            : tail;
    }

    /// <summary>「3万払えって」「…と言われた」「いつ払えますかって聞かれた」; 「代理人だって」 only reports.</summary>
    [GeneratedRegex("(?:(?<!だ|なん|かか|わか|助か|見つか|預か|あ|[にくと]な|[一-龯]わ|ま|も|もら|や|[持送言入帰戻取切鳴払待思困使残減怒会買売迷黙知渡断移回])って(?:(?:言|い)(?:わ|って|う|い)|聞|き|来|書|脅|しつこ|怒|さ|の|電話|でんわ|手紙|連絡|めーる|メール|$|[。 、!！])|と(?:言|い)(?:われ|って(?:き|来|い)|う(?:こと|話))|と(?:聞か|きか|脅さ|怒鳴|書いて|迫ら)|ように(?:言|い)われ)")]
    private static partial Regex Told();

    [GeneratedRegex("(?:って|と)(?:(?:言|い)(?:った(?!ら)|っちゃ|ってしま|いました)|答え|こたえ|約束|返事した|伝え)")]
    private static partial Regex Promised();

    [GeneratedRegex("払|はら|返|入れ|振り?込|分割|用意|電話|連絡")]
    private static partial Regex OfPaying();

    [GeneratedRegex("払|はら|返(?![事信答])|入れ|入金|振り?込|分割")]
    private static partial Regex Money();

    [GeneratedRegex("(?:払え|はらえ|返せ|かえせ|入れろ|しろ|払って|はらって|返して|入れて|くれ)$|^(?!(?:私|わたし|僕|ぼく|俺|おれ|自分)が)[^、。 ]{1,12}が")]
    private static partial Regex OfTheOtherSide();

    [GeneratedRegex("ない|無理|むり|できま|れません")]
    private static partial Regex Refusing();

    [GeneratedRegex("^.{0,12}?(?:から(?:の|また)?)?電話(?:で|が来て|がきて|きて|来て)")]
    private static partial Regex OwnLead();

    [GeneratedRegex("(?:の[一-龯ァ-ヶー]{1,5})?(?:さん|の人|の男)?(?:には|に|へ|から|は)")]
    private static partial Regex Particle();
}
