using System.Text.RegularExpressions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Dialogs.JapaneseText.PressureWords;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>Reads a contact out of one message: 「今アイフルの田中さんから電話、19時、3万払えって」. Null when nobody was in touch.</summary>
public static partial class ContactReader
{
    /// <summary>In UTF-16 units; in a longer story it is not clear what belongs to which call.</summary>
    private const int LongestTelling = 400;

    private static readonly Remembered<(string Text, HearingContext Context), ContactMention?> Last = new(asked => Make(asked.Text, asked.Context));

    public static ContactMention? Read(string text, HearingContext context) => Last[(text, context)];

    private static ContactMention? Make(string text, HearingContext context)
    {
        if (text.Length > LongestTelling)
        {
            return PressureReader.Read(text) is { } pressed
                ? new() { By = pressed.By, Where = pressed.Where, Words = pressed.Quoted, From = CreditorDictionary.Find(text) is [var named, ..] ? named.Name : null }
                : null;
        }

        if (!ContactSigns.MayBe(text))
        {
            return null;
        }

        var said = ContactSaid.In(text);
        var creditors = CreditorDictionary.Find(said.Narrative);
        var told = ContactDemand.In(said.Narrative, context);
        var (at, on) = ContactWhen.In(told.Narrative, context);
        if (!ContactSigns.IsContact(text, said.Narrative, creditors.Any(creditor => creditor.Kind != CreditorKind.Individual), IsMarked(at, said, told) || ContactPeople.NameIn(said.Narrative) is not null || TimesIn(told.Narrative) is not null))
        {
            return null;
        }

        var placed = Placed(said, creditors);
        if (IsAPaper(placed.By, said.Narrative, creditors.Count > 0) && PressureReader.Read(text) is null)
        {
            return null;
        }

        var words = said.Words is { } quoted ? ContactDemand.In(quoted, context) : default;
        return placed with
        {
            From = creditors is [var first, ..] ? first.Name : null,
            Person = ContactPeople.NameIn(said.Narrative),
            At = at,
            On = on,
            Demanded = words.Amount ?? told.Amount,
            PayBy = words.By ?? told.By,
            Words = said.Words,
            Promise = said.Promise,
            Times = TimesIn(told.Narrative),
        };
    }

    /// <summary>More about a contact that was told a moment ago: 「きょうじゅうに2まん払えって」「払うって言っちゃった」. Null when neither side's words stand in it.</summary>
    public static ContactMention? MoreOfIt(string text, HearingContext context)
    {
        var said = ContactSaid.In(text);
        if (text.Length > LongestTelling || said is { Words: null, Promise: null })
        {
            return null;
        }

        var told = ContactDemand.In(said.Words ?? said.Narrative, context);
        var (at, on) = ContactWhen.In(said.Narrative, context);
        return new() { Person = ContactPeople.NameIn(said.Narrative), At = at, On = on, Demanded = told.Amount, PayBy = told.By, Words = said.Words, Promise = said.Promise };
    }

    private static bool IsMarked(DateTimeOffset? at, ContactSaid said, (Yen? Amount, DateOnly? By, string Narrative) told) =>
        at is not null || said.Words is not null || said.Promise is not null || told.Amount is not null || told.By is not null;

    /// <summary>A demand is no debt: the telling without the words and the amount that were demanded.</summary>
    public static string WithoutDemand(string text, HearingContext context) =>
        Read(text, context) is { Demanded: not null } or { Promise: not null } && ContactSaid.In(text).Narrative is var narrative
            ? context.Reader.Read(narrative, context.Today).OfType<Entity.Money>().Reverse().Aggregate(narrative, (rest, money) => rest.Remove(money.Start, money.Length))
            : text;

    /// <summary>A court's paper by any way, and a letter from nobody knows whom, are papers first.</summary>
    private static bool IsAPaper(PressureMeans? by, string narrative, bool creditor) =>
        by is PressureMeans.Mail or PressureMeans.Email or PressureMeans.Sms or PressureMeans.Sns && ((by == PressureMeans.Mail && !creditor) || OfACourt().IsMatch(Folded.Of(narrative)));

    /// <summary>債権回収会社 names a company and no workplace: creditors' names are left out before places are looked for.</summary>
    private static ContactMention Placed(ContactSaid said, IReadOnlyList<CreditorMatch> creditors)
    {
        var nameless = creditors.Reverse().Aggregate(said.Narrative, (rest, match) => rest.Remove(match.Start, match.Length));
        var folded = Folded.Of(nameless).Replace("にも", "に", StringComparison.Ordinal).Replace("にまで", "に", StringComparison.Ordinal).Replace("実家", "じっか", StringComparison.Ordinal);
        return new() { By = ContactWords.MeansIn(folded) ?? PressureReader.Read(said.Narrative)?.By, Where = ContactWords.PlaceIn(folded), Reached = ContactPeople.ReachedIn(nameless) };
    }

    private static int? TimesIn(string narrative) =>
        Often().Match(Normalizer.Normalize(narrative).Text) is { Success: true } often && ShortNumber.Parse(often.Groups["n"].Value) is >= 2 and <= 999 and var times ? times : null;

    [GeneratedRegex("裁判所|さいばんしょ|訴状|支払督促|訴訟|特別送達")]
    private static partial Regex OfACourt();

    [GeneratedRegex($"(?<n>{ShortNumber.Class}{{1,3}})(?:回|件|度)(?!払|目|分)")]
    private static partial Regex Often();
}
