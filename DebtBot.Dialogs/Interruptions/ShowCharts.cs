using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting.Charts;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「グラフ」: the month, the debts and the plan to look at instead of read.</summary>
internal sealed class ShowCharts() : CommandInterruption(Command.Charts)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        var (report, texts) = (draft.Moment.Report, draft.Texts);
        Card?[] charts = [DebtBars.Of(draft.State.Case, texts), BudgetBars.Of(report.Budget, texts), PlanStacks.Of(report, draft.State, texts)];
        foreach (var chart in charts.OfType<Card>())
        {
            draft.Say(ChartText.Message(chart, texts));
        }

        if (Array.TrueForAll(charts, chart => chart is null))
        {
            draft.Say("charts.nothing");
        }

        return InterruptionOutcome.AskAgain;
    }
}
