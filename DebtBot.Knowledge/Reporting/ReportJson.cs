using System.Text.Json.Nodes;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Urgency;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Reporting;

/// <summary>The triage report as JSON, with the names of the contract (report.schema.json). Every item carries its reasons, rendered, with article and date.</summary>
public sealed class ReportJson(LegalSentences sentences)
{
    public JsonObject Of(TriageReport report) => new()
    {
        ["now"] = report.Now.InJapan().ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
        ["urgency"] = new JsonObject { ["level"] = Name(report.Urgency.Level), ["by"] = Day(report.Urgency.By), ["because"] = Because(report.Urgency.Because) },
        ["deadlines"] = List(report.Deadlines, Deadline),
        ["limitation"] = List(report.Limitation, Limited),
        ["interest"] = List(report.Interest, finding => new()
        {
            ["debt"] = finding.Debt, ["cap"] = finding.Cap?.ToString(), ["damages-cap"] = finding.DamagesCap?.ToString(), ["excess"] = finding.Excess?.ToString(),
            ["months"] = finding.Payoff?.Months, ["total-interest"] = finding.Payoff?.TotalInterest?.Amount, ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because),
        }),
        ["seizure"] = List(report.Seizures, finding => new()
        {
            ["seizable"] = finding.Seizable?.Amount, ["protected"] = finding.Protected?.Amount, ["collectable-from"] = Day(finding.CollectableFrom),
            ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["confirm"] = Confirm(finding.Because),
        }),
        ["budget"] = new JsonObject
        {
            ["net"] = report.Budget.Net?.Amount, ["living"] = report.Budget.Living?.Amount, ["reserve"] = report.Budget.Reserve?.Amount, ["surplus"] = report.Budget.Surplus?.Amount,
            ["stated-outgo"] = report.Budget.StatedOutgo.Amount, ["flags"] = Texts(report.Budget.Flags), ["missing"] = Missing(report.Budget.Missing),
        },
        ["options"] = List(report.Options, Option),
        ["negotiation"] = List(report.Negotiation, item => new() { ["debt"] = item.Debt, ["locked"] = item.Locked, ["why"] = Because(item.Because) }),
        ["legal-aid"] = new JsonObject
        {
            ["eligible"] = report.LegalAid.Eligible, ["limit"] = report.LegalAid.Limit?.Amount, ["housing-addition"] = report.LegalAid.HousingAddition?.Amount,
            ["limit-if-other-area"] = report.LegalAid.LimitIfOtherArea?.Amount, ["missing"] = Missing(report.LegalAid.Missing), ["because"] = Because(report.LegalAid.Because), ["confirm"] = true,
        },
        ["scrivener"] = List(report.Scrivener, finding => new() { ["debt"] = finding.Debt, ["within"] = finding.Within }),
        ["documents"] = List(report.Documents, document => new() { ["id"] = document.Id, ["name"] = document.Name, ["where"] = document.WhereToGet }),
        ["referrals"] = List(report.Referrals, referral => Referred(referral, report.Now)),
        ["unknowns"] = List(report.Unknowns, unknown => new()
        {
            ["fact"] = unknown.Fact.Key, ["subject"] = unknown.Fact.Subject, ["would-change"] = Texts(unknown.WouldChange), ["how-to-find-out"] = unknown.HowToFindOut,
        }),
    };

    private JsonObject Deadline(CourtDeadline deadline) => new()
    {
        ["what"] = deadline.What, ["subject"] = deadline.Subject, ["last-day"] = Day(deadline.LastDay?.Earliest), ["latest"] = Day(deadline.LastDay?.Latest), ["days-left"] = deadline.DaysLeft,
        ["estimated"] = deadline.Estimated, ["still-possible"] = deadline.StillPossible, ["practical-last-day"] = Day(deadline.PracticalLastDay), ["missing"] = Missing(deadline.Missing),
        ["because"] = Because(deadline.Because), ["do"] = Because(deadline.Actions), ["never"] = Because(deadline.MustNot), ["if-ignored"] = Because(deadline.IfIgnored),
        ["confirm"] = Confirm(deadline.Because),
    };

    private JsonObject Limited(LimitationFinding finding)
    {
        var completes = finding.Result.Match<DateWindow?>(running => running.Completes, may => may.Completed, restarted => restarted.Completes, _ => null, open => open.Completes);
        return new()
        {
            ["debt"] = finding.Debt, ["result"] = Result(finding.Result), ["regime"] = Name(finding.Regime), ["years"] = finding.Years,
            ["base-end"] = Day(finding.BaseEnd?.Earliest), ["base-end-latest"] = Day(finding.BaseEnd?.Latest), ["hold-until"] = Day(finding.HoldUntil?.Latest),
            ["completes"] = completes is { } window ? new JsonObject { ["from"] = Day(window.Earliest), ["to"] = Day(window.Latest) } : null,
            ["after-completion"] = finding.AcknowledgedAfterCompletion, ["completed-up-to-due"] = Day(finding.Instalments?.CompletedUpToDue),
            ["next-due"] = Day(finding.Instalments?.NextDue), ["next-ends"] = Day(finding.Instalments?.NextEnds),
            ["missing"] = Missing(finding.Missing), ["because"] = Because(finding.Because), ["confirm"] = finding.Confirm,
        };
    }

    private JsonObject Option(OptionFinding option) => new()
    {
        ["option"] = Name(option.Kind), ["fit"] = Name(option.Fit), ["rank"] = option.Rank,
        ["figures"] = new JsonObject(option.Figures.Select(figure => KeyValuePair.Create(figure.Key, Figure(figure.Value)))),
        ["reasons"] = Because(option.Because), ["blockers"] = Because(option.Blockers), ["cautions"] = Because(option.Cautions), ["missing"] = Missing(option.Missing),
        ["confirm"] = Confirm(option.Because),
    };

    private JsonObject Referred(Referral referral, DateTimeOffset now) => new()
    {
        ["desk"] = referral.Desk.Id, ["name"] = referral.Desk.Name, ["phone"] = referral.Desk.Phone, ["open-now"] = referral.OpenNow,
        ["next-opens"] = referral.NextOpens?.InJapan().ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture), ["state"] = OpeningText.Of(referral, now),
        ["why"] = SentenceRenderer.Render(referral.Why, sentences), ["verified"] = Day(referral.Desk.VerifiedOn), ["confirm"] = referral.HoursMayDiffer,
    };

    private static string Result(LimitationResult result) =>
        result.Match(_ => "still-running", _ => "may-have-completed", _ => "probably-restarted", _ => "cannot-tell", _ => "public-claim");

    private static JsonNode? Figure(object value) => value switch
    {
        Yen yen => yen.Amount,
        YenDifference difference => difference.Amount,
        DateOnly day => Day(day),
        int number => number,
        _ => value.ToString(),
    };

    private JsonArray Because(IReadOnlyList<Reason> reasons) => List(reasons, reason => new()
    {
        ["id"] = reason.Key, ["text"] = SentenceRenderer.Render(reason, sentences), ["basis"] = Texts(reason.Basis.Select(basis => basis.ToString())),
        ["checked-on"] = Day(sentences[reason.Key].CheckedOn), ["confirm"] = reason.NeedsConfirmation,
    });

    private static JsonArray Missing(IReadOnlyList<MissingFact> facts) => Texts(facts.Select(fact => fact.Subject.Length == 0 ? fact.Key : $"{fact.Key}/{fact.Subject}"));

    private static bool Confirm(IReadOnlyList<Reason> reasons) => reasons.Any(reason => reason.NeedsConfirmation);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonObject> of) => new([.. items.Select(of)]);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Name<TEnum>(TEnum value)
        where TEnum : struct, Enum => KebabNames<TEnum>.NameOf(value);
}
