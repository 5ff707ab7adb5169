using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Which desks fit this person at this moment. Those open now come first; a closed one carries when it opens next.</summary>
public sealed class DeskDirectory
{
    /// <summary>How many desks a person is given: more would be a list, not a next step.</summary>
    public const int Most = 5;

    /// <summary>The desks that fit best are among them even when they are closed and others are open.</summary>
    private const int Foremost = 2;

    /// <summary>Hours checked longer ago than this many days are hidden: 「時間は変わることがあります」, never "open now".</summary>
    public const int FreshDays = 180;

    /// <summary>A desk checked longer ago than this many days is not named at all, the emergency numbers and the lines for danger aside.</summary>
    public const int UsableDays = 540;

    private const string YoungLine = "kodomo-sos";

    private readonly IReadOnlyDictionary<string, Desk> desks;
    private readonly ILookup<string, Desk> standIns;
    private readonly OpeningClock clock;
    private readonly LegalSentences sentences;
    private readonly Routing routing;

    internal DeskDirectory(LawLibrary library, HolidayCalendar holidays)
        : this(library.File("Referrals/desks.yaml"), library.File("Referrals/routing.yaml"), library.Sentences, holidays)
    {
    }

    internal DeskDirectory(YamlMap desks, YamlMap routes, LegalSentences sentences, HolidayCalendar holidays)
    {
        (this.desks, clock, this.sentences) = (DeskReader.Read(desks), new(holidays), sentences);
        standIns = this.desks.Values.Where(desk => desk.StandsInFor is not null).ToLookup(desk => desk.StandsInFor!);
        routing = new(routes, this.desks, sentences);
    }

    public IReadOnlyCollection<Desk> All => [.. desks.Values];

    internal Routing Routes => routing;

    public Referral? ById(string id, DateTimeOffset now) => desks.TryGetValue(id, out var desk) ? At(desk, "referral.listed", now) : null;

    /// <summary>The named lines a person in danger can reach at this moment, in the given order: open now, or round the clock as last checked. Never a closed one.</summary>
    /// <param name="person">Some lines have another number in some prefectures; under 18 a line for the young is added.</param>
    public IReadOnlyList<Referral> Crisis(IReadOnlyList<string> ids, Person person, DateTimeOffset now) =>
        [.. (person.Age.Is(age => age < 18) ? [.. ids, YoungLine] : ids).Distinct().Select(id => At(Near(id, person.Prefecture), "referral.crisis", now)).Where(referral => referral.OpenNow || referral.Desk.Always)];

    /// <summary>Desks for a case, five at most: open ones first, otherwise in the order of routing.yaml. A claim's own office stands before them in office hours, and before every closed one.</summary>
    /// <param name="ownOffices">Whether every claim has an office of its own.</param>
    /// <param name="isShort">Whether money for living is short.</param>
    internal IReadOnlyList<Referral> For(CaseFile file, bool ownOffices, bool isShort, DateTimeOffset now) =>
    [
        .. routing.Of(file, isShort, now.DayInJapan()).Select(route => (Desk: Near(route.Desk, file.Person.Prefecture), route.Why, Own: ownOffices && route.OfAClaim)).DistinctBy(route => route.Desk.Id)
            .Where(route => route.Desk.NeverStale || AgeOf(route.Desk, now) <= UsableDays)
            .Select((route, order) => (route.Desk, route.Why, route.Own, Open: IsOpen(route.Desk, now), order)).OrderByDescending(item => item.order < Foremost || item.Own || item.Open).Take(Most)
            .OrderByDescending(item => item.Own && (item.Open || (!item.Desk.Hours.AreKnown && clock.IsOfficeTime(now))))
            .ThenByDescending(item => item.Open).ThenByDescending(item => item.Own).ThenBy(item => item.order).Select(item => At(item.Desk, item.Why, now)),
    ];

    /// <summary>The desk itself, or the one that takes its place in the person's prefecture.</summary>
    private Desk Near(string id, Answer<string> prefecture) =>
        prefecture.IsGiven && standIns[id].FirstOrDefault(desk => prefecture.Is(desk.Prefectures.Contains)) is { } nearer ? nearer : desks[id];

    private Referral At(Desk desk, string why, DateTimeOffset now)
    {
        var isOpen = IsOpen(desk, now);
        var next = isOpen || !HoursAreUsable(desk, now) ? null : clock.NextOpening(desk.Hours, now);
        return new(desk, isOpen, next, IsStale(desk, now) || desk.Confidence != Confidence.High, sentences.Reason(why)) { Stale = IsStale(desk, now) };
    }

    private bool IsOpen(Desk desk, DateTimeOffset now) => HoursAreUsable(desk, now) && clock.IsOpen(desk.Hours, now);

    private static bool HoursAreUsable(Desk desk, DateTimeOffset now) => desk.Hours.AreKnown && !IsStale(desk, now);

    private static bool IsStale(Desk desk, DateTimeOffset now) => !desk.NeverStale && AgeOf(desk, now) > FreshDays;

    private static int AgeOf(Desk desk, DateTimeOffset now) => now.DayInJapan().DayNumber - desk.VerifiedOn.DayNumber;
}
