using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Interest;

namespace DebtBot.Dialogs.Presenting.Announcements;

/// <summary>Whether the present payment ever clears a debt, with interest and without.</summary>
internal sealed class PayoffAnnouncement : Announcement
{
    private const int MostDebts = 3;

    public override AnnouncementTime Time => AnnouncementTime.AfterConfirmation;

    public override IEnumerable<Saying> From(Telling telling)
    {
        var lines = telling.Moment.Report.Interest.Select(finding => Line(finding, telling)).OfType<string>().Take(MostDebts).ToList();
        if (lines.Count > 0)
        {
            yield return new($"payoff/{Fingerprint.Of(string.Join('\n', lines))}", [new(string.Join('\n', lines))]);
        }
    }

    private static string? Line(InterestFinding finding, Telling telling)
    {
        if (finding.Payoff is not { } payoff || telling.Moment.State.Case.DebtById(finding.Debt) is not { } debt)
        {
            return null;
        }

        var text = telling.Texts[payoff.Months is null ? "payoff.never" : "payoff.months"].Say[0];
        var line = Filled.With(
            text, ("debt", SubjectNames.Of(debt)), ("pay", JapaneseValues.Of(payoff.MonthlyPayment)), ("interest", JapaneseValues.Of(payoff.MonthlyInterest)),
            ("months", $"{payoff.Months}"), ("total", payoff.TotalInterest is { } total ? JapaneseValues.Of(total) : ""),
            ("without", $"{payoff.MonthsWithoutInterest}"));
        return debt.Rate.IsGiven ? line : line + telling.Texts["payoff.cap"].Say[0];
    }
}
