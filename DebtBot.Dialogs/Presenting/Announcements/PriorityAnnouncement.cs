using DebtBot.Dialogs.Interviews;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Doors;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Which bills come first, when rent, power, tax or support stand beside loans and cards.</summary>
internal sealed class PriorityAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var (file, bills) = (telling.Moment.State.Case, telling.Moment.Report.Budget.Priority);
        if (telling.Moment.Report.Budget.AfterPriority is not { } then || file.Debts.All(OwnDoor.Has))
        {
            yield break;
        }

        var names = bills.SelectMany(bill => bill.Debts).Select(id => SubjectNames.Of(telling.Moment.State, id)).Distinct();
        Reason[] reasons = [.. bills.Select(bill => bill.Reason), then];
        yield return new($"priority/{string.Join('/', bills.SelectMany(bill => bill.Debts))}", [new($"{Messages.Filled.With(telling.Texts["priority.title"].Say[0], ("bills", string.Join("、", names)))}\n{LegalBubble.Text(reasons, telling.Law.Sentences)}")]);
    }
}
