using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>What has a last day, the nearest first: court papers and the time to renounce an inheritance.</summary>
internal static class DeadlineSection
{
    public static SheetSection Of(Moment moment, MessageCatalog texts) => new("deadlines", texts["sheet.deadlines"].Say[0])
    {
        Lines = [.. Dated(moment, texts).OrderBy(item => item.DaysLeft ?? int.MaxValue).Select(item => item.Line)],
    };

    private static IEnumerable<(int? DaysLeft, string Line)> Dated(Moment moment, MessageCatalog texts)
    {
        foreach (var deadline in moment.Report.Deadlines)
        {
            var (paper, what) = (moment.State.Case.Papers.FirstOrDefault(paper => paper.Id == deadline.Subject), texts["deadline.other"].Say[0]);
            yield return (deadline.DaysLeft, $"{paper?.Kind.Match(KindNames.Of, () => what) ?? what}：{Last(deadline, texts)}{Received(paper, texts)}");
        }

        if (moment.Report.Family is { RenounceBy: { } day } family)
        {
            yield return (family.DaysLeft, $"{texts["sheet.renounce"].Say[0]}：{Left(JapaneseValues.Of(day), family.DaysLeft, texts)}");
        }
    }

    private static string Last(CourtDeadline deadline, MessageCatalog texts) => deadline.LastDay is not { } last ? texts["sheet.no-day"].Say[0]
        : Left(JapaneseValues.Of(last.Earliest), deadline.DaysLeft, texts) + (deadline.Estimated ? texts["sheet.estimated"].Say[0] : "");

    private static string Left(string day, int? left, MessageCatalog texts) => left switch
    {
        null => day,
        < 0 => Filled.With(texts["sheet.passed"].Say[0], ("day", day)),
        _ => Filled.With(texts["sheet.until"].Say[0], ("day", day), ("n", $"{left}")),
    };

    private static string Received(CourtPaper? paper, MessageCatalog texts) =>
        paper is not null && paper.Served.TryGet(out var day) ? Filled.With(texts["sheet.received"].Say[0], ("day", JapaneseValues.Of(day))) : "";
}
