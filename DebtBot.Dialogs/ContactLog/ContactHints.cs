using System.Globalization;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>After the first entry, once: what to keep as evidence and how to put an entry right. After a promise: no blame, and the sentence for the next time.</summary>
internal sealed class ContactHints : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var entries = telling.Moment.State.Case.Pressure;
        if (entries.Any(NotedContact.IsWhole))
        {
            yield return new("contact/hints", [new(string.Join('\n', telling.Texts["contact-log.hints"].Say))]);
        }

        foreach (var (at, _) in entries.Index().Where(item => item.Item.Promise.IsGiven))
        {
            yield return new(IdOf(at), [new(telling.Texts["contact-log.promised"].Say[0])]);
        }
    }

    /// <summary>Told once per entry; taken back with it.</summary>
    public static string IdOf(int index) => string.Create(CultureInfo.InvariantCulture, $"contact/{index}/promise");
}
