using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews.Heard;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Charts;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>The month as bars with the answers behind it, and what is being seized.</summary>
internal sealed class HouseholdSections(InterviewGuide guide, MessageCatalog texts)
{
    /// <summary>Answers that the bars already show.</summary>
    private static readonly string[] Drawn = [CaseFacts.MonthlyTakeHome.Key, CaseFacts.TotalExpenses.Key];

    public SheetSection Month(Moment moment)
    {
        var bars = BudgetBars.Of(moment.Report.Budget, texts);
        var answers = Answers(moment, "income.", "expenses.", "household.", "assets.", "reserve").Where(item => bars is null || !Drawn.Contains(item.Id)).Select(item => item.Line).Distinct();
        return new("budget", texts["sheet.household"].Say[0]) { Chart = bars, Lines = [.. answers, .. Wishes(moment)] };
    }

    public SheetSection Seizures(Moment moment) => new("seizures", texts["sheet.seizures"].Say[0]) { Lines = [.. Answers(moment, "seizure.").Select(item => item.Line)] };

    private IEnumerable<(string Id, string Line)> Answers(Moment moment, params string[] stems) => guide.Answers(moment.State)
        .Where(item => item.Question.TellsAFact && Array.Exists(stems, stem => item.Question.Id.StartsWith(stem, StringComparison.Ordinal)))
        .Select(item => (item.Question.Id, $"{texts[item.Question.Id].Name}：{item.Shown}"));

    private IEnumerable<string> Wishes(Moment moment) =>
        guide.Find(WishesHeard.Key)?.Answer(moment.State, "") is { } wishes ? [$"{texts[WishesHeard.Key].Name}：{wishes}"] : [];
}
