using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Charts;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>The safe plan, when there is one: what a month, how long with and without interest, and its course. Locked creditors are not in it.</summary>
internal static class PlanSection
{
    public static SheetSection Of(Moment moment, MessageCatalog texts)
    {
        var section = new SheetSection("plan", texts["sheet.plan"].Say[0]);
        return moment.Report.Plan is { Result: PlanResult.Ready, Monthly: { } monthly } plan
            ? section with { Lines = [.. Lines(moment, plan, monthly, texts)], Chart = PlanStacks.Of(moment.Report, moment.State, texts) }
            : section;
    }

    private static IEnumerable<string> Lines(Moment moment, SafePlan plan, Yen monthly, MessageCatalog texts)
    {
        yield return Filled.With(texts["sheet.plan-monthly"].Say[0], ("pay", JapaneseValues.Of(monthly)), ("surplus", JapaneseValues.Of(plan.Surplus!.Value)));
        yield return Filled.With(texts["sheet.plan-months"].Say[0], ("frozen", Months(plan.Frozen, texts)), ("interest", Months(plan.WithInterest, texts)));
        yield return Filled.With(texts["sheet.plan-shares"].Say[0], ("shares", string.Join("、", plan.Shares.Select(share => $"{SubjectNames.Of(moment.State, share.Debt)} {JapaneseValues.Of(share.Monthly)}"))));
    }

    private static string Months(Reckoning? reckoning, MessageCatalog texts) => reckoning?.Result switch
    {
        ReckoningResult.Clears => Filled.With(texts["details.months"].Say[0], ("n", $"{reckoning.Months}")),
        ReckoningResult.NeverClears => texts["sheet.plan-never"].Say[0],
        _ => texts["sheet.plan-no-rate"].Say[0],
    };
}
