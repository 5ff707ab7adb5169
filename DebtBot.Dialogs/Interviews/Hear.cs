using System.Globalization;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.JapaneseText.ClockTimes;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.JapaneseText.PersonWords;
using DebtBot.Dialogs.JapaneseText.PressureWords;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>How an answer to each kind of question is read. NotAsked means: this is no answer to it.</summary>
internal static partial class Hear
{
    public static Answer<bool> YesNo(string text, HearingContext context) =>
        AnswerWords.Unknown<bool>(text, context) is { IsSettled: true } unknown ? unknown
        : (PlainWords.YesNo(text) ?? PlainWords.YesNo(FirstSentence(text))) is { } answer ? answer
        : Answer<bool>.NotAsked;

    /// <summary>「いいえ。あと家賃は6万です」: the answer stands first, the rest is for other ears.</summary>
    private static string FirstSentence(string text) => text.Split('。', '\n', '！', '!')[0];

    /// <summary>The day of the last payment. A day of borrowing is none; 「先月から遅れてる」 means the month before.</summary>
    public static Answer<DateWindow> LastPayment(string text, HearingContext context)
    {
        if (PaymentWords.IsAboutBorrowing(text) || PaymentWords.IsAboutBeingContacted(text))
        {
            return Answer<DateWindow>.NotAsked;
        }

        var heard = HearDay.Past(text, context);
        return heard.TryGet(out var window) && context.Reader.Read(text, context.Today).Any(entity => PaymentWords.IsUnpaidSince(text, entity)) ? window.AddMonths(-1) : heard;
    }

    public static Answer<DateOnly> FutureDay(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).Select(entity => Windows.Future(entity, context.Today)).FirstOrDefault(window => window is not null) is { } window
            ? window.Earliest
            : PlainWords.NotWritten(text) ? Answer<DateOnly>.DontKnow : AnswerWords.Unknown<DateOnly>(text, context);

    public static Answer<int> People(string text, HearingContext context) =>
        AnswerWords.Unknown<int>(text, context) is { IsSettled: true } unknown ? unknown
        : PlainWords.Alone(text) || text.Trim() == "ひとり" ? 1
        : context.Reader.Read(text, context.Today).Any(entity => entity is Entity.Money or Entity.Percent) ? Answer<int>.NotAsked
        : Digits().Match(Normalizer.Normalize(text).Text) is { Success: true } digits && ShortNumber.Parse(digits.Value) is >= 1 and <= 20 and var people ? people
        : Answer<int>.NotAsked;

    public static Answer<PaperKind> PaperKind(string text, HearingContext context) =>
        PaperReader.Read(text)?.Kind is { } kind ? kind
        : Named(KindNames.Papers, text) is { IsSettled: true } named ? named
        : Seized().Match(Folded.Of(text)) is { Success: true } seized ? seized.Groups["pay"].Success ? Knowledge.Cases.PaperKind.WageSeizure : Knowledge.Cases.PaperKind.DepositSeizure
        : AnswerWords.Unknown<PaperKind>(text, context);

    public static Answer<CreditorKind> CreditorKind(string text, HearingContext context) =>
        Named(KindNames.Creditors, text) is { IsSettled: true } named ? named
        : CreditorDictionary.Find(text) is [var match, ..] ? match.Kind
        : AnswerWords.Unknown<CreditorKind>(text, context);

    public static Answer<CourtRecord> CourtRecord(string text, HearingContext context) =>
        AnswerWords.Unknown<CourtRecord>(text, context) is { IsSettled: true } unknown ? unknown
        : PaperReader.SaysNoneCame(text) ? Knowledge.Cases.CourtRecord.None
        : PlainWords.CourtRecordOf(text) is { } record ? record
        : PlainWords.YesNo(text) is false ? Knowledge.Cases.CourtRecord.None
        : Answer<CourtRecord>.NotAsked;

    public static Answer<GuarantorKind> Guarantor(string text, HearingContext context) =>
        Named(KindNames.Guarantors, text) is { IsSettled: true } named ? named
        : AnswerWords.Unknown<GuarantorKind>(text, context) is { IsSettled: true } unknown ? unknown
        : PlainWords.YesNo(text) is false ? GuarantorKind.None
        : Answer<GuarantorKind>.NotAsked;

    public static Answer<CollateralKind> CarOwner(string text, HearingContext context) =>
        Named(KindNames.CarOwners, text) is { IsSettled: true } named ? named : AnswerWords.Unknown<CollateralKind>(text, context);

    public static Answer<ClaimProduct> CardUse(string text, HearingContext context) =>
        Named(KindNames.CardUses, text) is { IsSettled: true } named ? named : AnswerWords.Unknown<ClaimProduct>(text, context);

    public static Answer<PressureMeans> Means(string text, HearingContext context) =>
        Named(KindNames.Means, text) is { IsSettled: true } named ? named : AnswerWords.Unknown<PressureMeans>(text, context);

    /// <summary>Whether something was paid, promised or signed; 「少し払うって言ってしまった」 says yes.</summary>
    public static Answer<bool> Acknowledged(string text, HearingContext context) =>
        YesNo(text, context) is { IsSettled: true } answer ? answer : ContactLog.ContactSaid.In(text).PromisesToPay ? true : Answer<bool>.NotAsked;

    public static Answer<string> CreditorName(string text, HearingContext context) =>
        CreditorDictionary.Find(text) is [var match, ..] ? match.Name
        : AnswerWords.Unknown<string>(text, context) is { IsSettled: true } unknown ? unknown
        : context.Reader.Read(text, context.Today).Count == 0 && PressureReader.Read(text) is null && JobReader.Read(text) is null && PlainWords.ShortName(text) is { } name ? name
        : Answer<string>.NotAsked;

    /// <summary>A day and a time of day; a time alone means its latest occurrence.</summary>
    public static Answer<DateTimeOffset> Moment(string text, HearingContext context)
    {
        if (ClockTimeReader.Read(text) is not { } time)
        {
            return AnswerWords.Unknown<DateTimeOffset>(text, context);
        }

        var day = context.Reader.Read(text, context.Today).Select(entity => Windows.Past(entity, context.Today)).FirstOrDefault(window => window is not null)?.Latest;
        return day is { } told ? JapanTime.At(told, time) : ContactLog.ContactWhen.Latest(time, context);
    }

    public static Answer<string> SaidWords(string text, HearingContext context) =>
        AnswerWords.Unknown<string>(text, context) is { IsSettled: true } unknown && text.Length < 16 ? unknown
        : text.IndexOf('「') is >= 0 and var open && text.IndexOf('」') is var close && close > open + 1 ? text[(open + 1)..close]
        : CreditorDictionary.Find(text).Count > 0 || IsALineOfTheHousehold(text, context) || TellsWhere(text, context) ? Answer<string>.NotAsked
        : ContactLog.ContactSaid.In(text).Words is { } told ? told
        : text.Trim().Trim('「', '」') is { Length: > 0 } words ? words : Answer<string>.NotAsked;

    /// <summary>「手取り12」 and nothing behind it tells of the household, not of what a creditor said.</summary>
    private static bool IsALineOfTheHousehold(string text, HearingContext context) =>
        text.TrimEnd('。') is [.., '万' or '円' or (>= '0' and <= '9') or (>= '０' and <= '９')] && !ReferenceEquals(HouseholdListener.Hear(CaseFile.Empty, text, context), CaseFile.Empty);

    /// <summary>「会社にもかかってきた」 tells of the call and not what was said in it.</summary>
    private static bool TellsWhere(string text, HearingContext context) => ContactLog.ContactReader.Read(text, context) is { Words: null, Promise: null, Where: not null };

    private static Answer<T> Named<T>(IReadOnlyList<(T Kind, string Name)> names, string text)
        where T : struct
    {
        var folded = Folded.Of(text);
        foreach (var (kind, name) in names)
        {
            if (Folded.Phrase(name) is var known && (folded == known || (folded.Length >= 2 && folded.Contains(known, StringComparison.Ordinal))))
            {
                return kind;
            }
        }

        return Answer<T>.NotAsked;
    }

    [GeneratedRegex($"{ShortNumber.Class}{{1,2}}")]
    private static partial Regex Digits();

    /// <summary>「きゅうりょう」 alone, where the kind of the paper is asked, is what was seized.</summary>
    [GeneratedRegex("^(?:(?<pay>給料|給与|きゅうりょう|きゅうよ)|預金|よきん|口座|こうざ)(?:の|を|が|の方|のほう|です|かも|だと思う|差押え?|さしおさえ)?$")]
    private static partial Regex Seized();
}
