using DebtBot.Knowledge.Interest;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A rate of interest or damages above what the law allows, in at most two bubbles a debt. Payoff and the ledger have places of their own.</summary>
internal sealed class AboveCapAnnouncement : Announcement
{
    private static readonly string[] Told = ["interest.above-cap", "interest.ask-history", "damages.above-cap", "damages.above-statutory", "damages.above-consumer"];

    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling) =>
        telling.Moment.Report.Interest.Where(finding => finding.Excess is not null || finding.DamagesExcess is not null).Select(finding => Of(finding, telling));

    private static Saying Of(InterestFinding finding, Telling telling) =>
        new($"excess/{finding.Debt}/{finding.Excess}{finding.DamagesExcess}", [.. LegalBubble.Of(finding.Because.Where(reason => Told.Contains(reason.Key)), telling.Law.Sentences)]);
}
