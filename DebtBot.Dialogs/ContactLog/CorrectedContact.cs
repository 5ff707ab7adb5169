using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviewing.Hearers;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.ClockTimes;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>「19時じゃなくて20時」「アイフルじゃなくてアコム」「3万じゃなくて5万」: the latest entry that says the first is made to say the second.</summary>
internal sealed partial class CorrectedContact : Hearer
{
    public override bool HearsAll(TurnDraft draft) => true;

    public override bool Hear(TurnDraft draft, string text, HearingContext context)
    {
        var match = NotBut().Match(text);
        var entries = draft.State.Case.Pressure;
        if (!match.Success || entries.Count == 0)
        {
            return false;
        }

        foreach (var (at, entry) in entries.Index().Reverse())
        {
            if (Put(entry, match.Groups["old"].Value, match.Groups["new"].Value, context) is { } right)
            {
                draft.State = draft.State with { Case = draft.State.Case with { Pressure = [.. entries.Select((known, i) => i == at ? right : known)] } };
                if (right.Person != entry.Person || right.Demanded != entry.Demanded)
                {
                    // No question asks for these, so no echo would say them back.
                    draft.Say("contact-log.corrected", ("entry", ContactLine.Of(right)));
                }

                return true;
            }
        }

        return false;
    }

    private static Pressure? Put(Pressure entry, string old, string right, HearingContext context) =>
        Time(entry, old, right) ?? Creditor(entry, old, right) ?? Amount(entry, old, right, context) ?? Means(entry, old, right) ?? Name(entry, old, right);

    private static Pressure? Time(Pressure entry, string old, string right) =>
        ClockTimeReader.Read(old) is { } wrong && ClockTimeReader.Read(right) is { } time && entry.At.TryGet(out var at) && TimeOnly.FromDateTime(at.InJapan().DateTime) == wrong
            ? entry with { At = JapanTime.At(at.DayInJapan(), time) }
            : null;

    private static Pressure? Creditor(Pressure entry, string old, string right) =>
        CreditorDictionary.Find(old) is [var wrong] && CreditorDictionary.Find(right) is [var creditor, ..] && entry.From.Is(wrong.Name) ? entry with { From = creditor.Name } : null;

    private static Pressure? Amount(Pressure entry, string old, string right, HearingContext context) =>
        ContactDemand.In(old, context).Amount is { } wrong && ContactDemand.In(right, context).Amount is { } amount && entry.Demanded.Is(wrong) ? entry with { Demanded = amount } : null;

    private static Pressure? Means(Pressure entry, string old, string right) =>
        ContactWords.MeansIn(Folded.Of(old)) is { } wrong && ContactWords.MeansIn(Folded.Of(right)) is { } means && entry.By.Is(wrong) ? entry with { By = means } : null;

    private static Pressure? Name(Pressure entry, string old, string right) =>
        entry.Person.TryGet(out var person) && old.Contains(person, StringComparison.Ordinal) && Surname().Match(right) is { Success: true } name ? entry with { Person = name.Groups["p"].Value } : null;

    [GeneratedRegex("^(?<old>.{1,40}?)(?:じゃなくて|じゃなく|ではなくて|ではなく|でなく|じゃない)[、。,，\\s]{0,3}(?<new>.{1,40})$")]
    private static partial Regex NotBut();

    [GeneratedRegex("^(?<p>[一-龯々ァ-ヶーぁ-ん]{1,8}?)(?:さん|氏|様|です|だった|でした|。|$)")]
    private static partial Regex Surname();
}
