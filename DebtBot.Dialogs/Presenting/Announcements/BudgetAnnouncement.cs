using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>The month as bars; lines that look too low are asked about, never blamed.</summary>
internal sealed class BudgetAnnouncement : Announcement
{
    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var budget = telling.Moment.Report.Budget;
        var again = budget.Flags.Select(flag => $"flag.{flag}").Where(telling.Texts.Has).Select(id => telling.Texts[id].Say[0]).ToList();
        var message = budget.Surplus is null && again.Count > 0 ? AskAgain(again, telling) : budget.Surplus is null ? new Message(telling.Texts["budget.unknown"].Say[0]) : Chart(budget, telling);
        return [new($"budget/{Fingerprint.Of(message.Text)}", [message])];
    }

    private static Message AskAgain(IReadOnlyList<string> items, Telling telling) =>
        new(Filled.With(telling.Texts["budget.check-again"].Say[0], ("items", string.Join("と", items))));

    private static Message Chart(BudgetFinding budget, Telling telling)
    {
        var surplus = budget.Surplus!.Value;
        var bars = new List<Card.Bar>();
        Add("budget.income", budget.Net, "income");
        Add("budget.living", budget.Living, "cost");
        Add("budget.reserve", budget.Reserve, "cost");
        bars.Add(new(telling.Texts[surplus.IsShort ? "budget.shortfall" : "budget.surplus"].Say[0], surplus.Amount, JapaneseValues.Of(surplus), surplus.IsShort ? "short" : "surplus"));
        var title = telling.Texts["budget.title"].Say[0];
        return new(string.Join('\n', [title, .. bars.Select(bar => $"・{bar.Label} {bar.Shown}")])) { Card = new Card.BudgetChart(title, bars) };

        void Add(string label, Yen? amount, string kind)
        {
            if (amount is { } known)
            {
                bars.Add(new(telling.Texts[label].Say[0], known.Amount, JapaneseValues.Of(known), kind));
            }
        }
    }
}
