using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>「三洋信販」 has another name today: a letter may come under that name. Told once, when the old name is said.</summary>
internal sealed class FormerNameAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AtOnce;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var said = telling.Moment.State.Transcript.LastOrDefault(line => line.Speaker == Speaker.Person)?.Message.Text ?? "";
        foreach (var match in CreditorDictionary.Find(said))
        {
            if (match.Successor is var (now, since))
            {
                var text = Filled.With(telling.Texts["creditor.former-name"].Say[0], ("old", said.Substring(match.Start, match.Length)), ("now", now), ("since", JapaneseValues.Of(since)));
                yield return new($"former/{match.Name}/{now}", [new(text)]);
            }
        }
    }
}
