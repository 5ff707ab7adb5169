namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>After the findings: desks for this case, and the sheet to take along.</summary>
internal sealed class SheetOffer : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        yield return new("findings/desks", [DeskMessages.List(telling.Moment, telling.Texts)]);
        yield return new("findings/sheet", [new(telling.Texts["sheet.offer"].Say[0])]);
    }
}
