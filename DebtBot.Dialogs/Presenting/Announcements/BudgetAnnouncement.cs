using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Charts;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The month as bars; lines that look too low are asked about, never blamed.</summary>
internal sealed class BudgetAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var budget = telling.Moment.Report.Budget;
        var again = budget.Flags.Select(flag => $"flag.{flag}").Where(telling.Texts.Has).Select(id => telling.Texts[id].Say[0]).ToList();
        var message = budget.Surplus is null && again.Count > 0 ? AskAgain(again, telling) : BudgetBars.Of(budget, telling.Texts) is { } chart ? ChartText.Message(chart, telling.Texts) : new Message(telling.Texts["budget.unknown"].Say[0]);
        return [new($"budget/{Fingerprint.Of(message.Text)}", [message])];
    }

    private static Message AskAgain(IReadOnlyList<string> items, Telling telling) =>
        new(Filled.With(telling.Texts["budget.check-again"].Say[0], ("items", string.Join("と", items))));
}
