using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Collection;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>How creditors pressed: when, who, how, in which words, and how the law sees it.</summary>
internal static class PressureSection
{
    private const int MostLines = 6;

    public static SheetSection Of(Moment moment, MessageCatalog texts)
    {
        var all = moment.State.Case.Pressure;
        return new("pressure", texts["sheet.pressure"].Say[0])
        {
            Lines = [.. all.Select((item, at) => Line(moment, item, moment.Report.Collection.FirstOrDefault(finding => finding.Event == at), texts)).TakeLast(MostLines)],
            Note = LeftOut.Note(all.Count - MostLines, texts),
        };
    }

    private static string Line(Moment moment, Pressure item, ConductFinding? finding, MessageCatalog texts)
    {
        string[] parts =
        [
            ContactLine.Of(item with { From = item.From.Map(from => moment.State.Case.DebtById(from) is { } debt ? SubjectNames.Of(debt) : from) }),
            finding?.Verdict.Match(_ => texts["sheet.violation"].Say[0], _ => texts["sheet.conditional"].Say[0], _ => "", _ => "", _ => "") ?? "",
        ];
        return string.Join(" ", parts.Where(part => part.Length > 0));
    }
}
