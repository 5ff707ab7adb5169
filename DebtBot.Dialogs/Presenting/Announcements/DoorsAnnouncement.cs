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
        .Select(item => new Saying($"door/{item.Id}/{string.Join('/', item.Doors.Select(door => $"{door.Kind}-{door.Fit}-{door.By}"))}", [.. Messages(item.Name, item.Doors, telling)]));

    private static IEnumerable<(string Name, string Id, IEnumerable<DoorFinding> Doors)> Claims(Telling telling) =>
        telling.Moment.State.Case.Debts.Where(OwnDoor.Has).Select(debt => (SubjectNames.Of(debt), debt.Id, OwnDoor.Of(debt, telling.Moment.Report.Doors)));

    private static IEnumerable<(string Name, string Id, IEnumerable<DoorFinding> Doors)> Person(Telling telling) =>
    [
        (telling.Texts["door.gambling"].Say[0], "gambling", telling.Moment.Report.Doors.Where(door => door.Kind is DoorKind.LendingBan or DoorKind.GamblingSupport)),
        (telling.Texts["door.disaster"].Say[0], "disaster", telling.Moment.Report.Doors.Where(door => door.Kind == DoorKind.DisasterGuideline)),
    ];

    private bool AllAsked(DoorFinding door, Moment moment) => door.Missing.All(fact => guide.Interviews.OfType<Interviews.Doors.DoorInterview>().SelectMany(interview => interview.Questions).All(question => question.Id != fact.Key)
        || guide.Find(fact.Key) is not { } question || !question.IsOpen(moment.State, fact.Subject));

    private static IEnumerable<Message> Messages(string name, IReadOnlyList<DoorFinding> doors, Telling telling)
    {
        var intro = Filled.With(telling.Texts["door.intro"].Say[0], ("debt", name));
        yield return new($"{intro}\n{LegalBubble.Text(Told(doors[0]), telling.Law.Sentences)}");
        if (doors.Count > 1)
        {
            yield return new(LegalBubble.Text([.. Told(doors[1]).Except(Told(doors[0]))], telling.Law.Sentences));
        }
    }

    private static List<Reason> Told(DoorFinding door) => [.. door.Because.Take(2), .. door.Blockers.Take(1), .. door.Cautions.Take(1), .. door.NextStep.Take(1)];
}
