using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Options;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The ways out side by side, the nearest first, each with what stands in its way. Never one verdict.</summary>
internal sealed class OptionsAnnouncement : Announcement
{
    private const int MostOptions = 3;

    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var shown = telling.Moment.Report.Options.Where(option => option.Fit is OptionFit.Suits or OptionFit.Possible).OrderBy(option => option.Rank).Take(MostOptions).ToList();
        var open = telling.Moment.Report.Options.Where(option => option.Fit == OptionFit.CannotTell).ToList();
        var messages = shown.Select(option => Of(option, telling)).ToList();
        if (open.Count > 0)
        {
            messages.Add(new(Filled.With(telling.Texts["options.cannot-tell"].Say[0], ("names", string.Join("、", open.Select(option => OptionNames.Of(option.Kind, telling.Texts)))))));
        }

        if (messages.Count > 0)
        {
            yield return new($"options/{Fingerprint.Of(string.Join('\n', messages.Select(message => message.Text)))}", [new(telling.Texts["options.intro"].Say[0]), .. messages]);
        }
    }

    private static Message Of(OptionFinding option, Telling telling)
    {
        var sentences = telling.Law.Sentences;
        Reason[] told = [.. option.Because.Take(2), .. option.Blockers.Take(2), .. option.Cautions.Take(1)];
        return new($"◆{OptionNames.Of(option.Kind, telling.Texts)}\n{(told.Length > 0 ? LegalBubble.Text(told, sentences) : "")}".TrimEnd());
    }
}
