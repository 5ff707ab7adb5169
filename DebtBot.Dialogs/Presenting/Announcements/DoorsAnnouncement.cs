using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Doors;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>A claim's own door, once its few questions are answered or left open: what can be asked for, by when, what to say. Two bubbles at most a claim.</summary>
/// <param name="time">AtOnce for claims; AfterConfirmation for what concerns the person: gambling, a disaster.</param>
internal sealed class DoorsAnnouncement(InterviewGuide guide, AnnouncementTime time) : Announcement
{
    private const int DoorsPerClaim = 2;

    public override AnnouncementTime Time => time;

    public override IEnumerable<Saying> From(Telling telling) => (time == AnnouncementTime.AtOnce ? Claims(telling) : Person(telling))
        .Select(item => (item.Name, item.Id, Doors: item.Doors.Take(DoorsPerClaim).ToList()))
        .Where(item => item.Doors.Count > 0 && item.Doors.TrueForAll(door => AllAsked(door, telling.Moment)))
        .Select(item => Told(item.Name, item.Id, item.Doors, telling)).OfType<Saying>();

    private static IEnumerable<(string Name, string Id, IEnumerable<DoorFinding> Doors)> Claims(Telling telling) =>
        telling.Moment.State.Case.Debts.Where(OwnDoor.Has).Select(debt => (SubjectNames.Of(debt), debt.Id, OwnDoor.Of(debt, telling.Moment.Report.Doors)));

    private static IEnumerable<(string Name, string Id, IEnumerable<DoorFinding> Doors)> Person(Telling telling) =>
    [
        (telling.Texts["door.gambling"].Say[0], "gambling", telling.Moment.Report.Doors.Where(door => door.Kind is DoorKind.LendingBan or DoorKind.GamblingSupport)),
        (telling.Texts["door.disaster"].Say[0], "disaster", telling.Moment.Report.Doors.Where(door => door.Kind == DoorKind.DisasterGuideline)),
    ];

    private bool AllAsked(DoorFinding door, Moment moment) => door.Missing.All(fact => guide.Interviews.OfType<Interviews.Doors.DoorInterview>().SelectMany(interview => interview.Questions).All(question => question.Id != fact.Key)
        || guide.Find(fact.Key) is not { } question || !question.IsOpen(moment.State, fact.Subject));

    /// <summary>Sentences already told about this claim are not told again: a new answer adds only what is new. Null when nothing is.</summary>
    private static Saying? Told(string name, string id, IReadOnlyList<DoorFinding> doors, Telling telling)
    {
        var stem = $"door/{id}/";
        var before = telling.Moment.State.Progress.Said.Where(said => said.StartsWith(stem, StringComparison.Ordinal)).SelectMany(said => said[stem.Length..].Split('/')).ToHashSet();
        var parts = doors.Select(door => Told(door).Where(reason => before.Add(Mark(reason, telling))).ToList()).ToList();
        var marks = parts.SelectMany(part => part).Select(reason => Mark(reason, telling)).ToList();
        var bubbles = parts.Where(part => part.Count > 0).Select(part => LegalBubble.Text(part, telling.Law.Sentences)).ToList();
        return marks.Count == 0 ? null
            : new($"{stem}{string.Join('/', marks)}", [.. bubbles.Select((text, at) => new Message(at == 0 && before.Count == marks.Count ? $"{Filled.With(telling.Texts["door.intro"].Say[0], ("debt", name))}\n{text}" : text))]);
    }

    private static string Mark(Reason reason, Telling telling) => Fingerprint.Of(Knowledge.Reporting.SentenceRenderer.Render(reason, telling.Law.Sentences));

    private static List<Reason> Told(DoorFinding door) => [.. door.Because.Take(2), .. door.Blockers.Take(1), .. door.Cautions.Take(1), .. door.NextStep.Take(1)];
}
