using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Urgency;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Which desks fit this person at this moment. Those open now come first; a closed one carries when it opens next.</summary>
public sealed class DeskDirectory
{
    /// <summary>The first desks of the routing fit this person best; they are not pushed back for having no fixed hours.</summary>
    private const int Foremost = 3;

    /// <summary>Hours checked longer ago than this many days are shown as unsure.</summary>
    public const int FreshDays = 180;

    private readonly IReadOnlyDictionary<string, Desk> desks;
    private readonly OpeningClock clock;
    private readonly LegalSentences sentences;

    internal DeskDirectory(LawLibrary library, HolidayCalendar holidays) =>
        (desks, clock, sentences) = (DeskReader.Read(LawLibrary.File("Referrals/desks.yaml")), new(holidays), library.Sentences);

    public IReadOnlyCollection<Desk> All => [.. desks.Values];

    public Referral? ById(string id, DateTimeOffset now) => desks.TryGetValue(id, out var desk) ? At(desk, "referral.listed", now) : null;

    /// <summary>The named lines that are open at this moment, in the given order; never a closed one.</summary>
    public IReadOnlyList<Referral> Crisis(IReadOnlyList<string> ids, DateTimeOffset now) =>
        [.. ids.Select(id => At(desks[id], "referral.crisis", now)).Where(referral => referral.OpenNow)];

    /// <summary>Desks for a case: open ones first, then by the next opening, then those whose hours are not known.</summary>
    internal IReadOnlyList<Referral> For(CaseFile file, UrgencyFinding urgency, DateTimeOffset now) =>
        [.. Routing.Of(file, urgency, now).DistinctBy(pair => pair.Desk).Select((pair, order) => (Referral: At(desks[pair.Desk], pair.Why, now), order))
            .OrderBy(item => item.Referral.OpenNow ? 0 : item.order < Foremost || item.Referral.NextOpens is not null ? 1 : 2).ThenBy(item => item.order).Select(item => item.Referral)];

    private Referral At(Desk desk, string why, DateTimeOffset now)
    {
        var open = desk.Hours.AreKnown && clock.IsOpen(desk.Hours, now);
        var unsure = desk.Confidence != Confidence.High || now.DayInJapan().DayNumber - desk.VerifiedOn.DayNumber > FreshDays;
        return new(desk, open, open || !desk.Hours.AreKnown ? null : clock.NextOpening(desk.Hours, now), unsure, sentences.Reason(why));
    }
}
