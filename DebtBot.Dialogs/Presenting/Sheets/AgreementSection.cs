using DebtBot.Dialogs.Agreements;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Negotiation.Agreements;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>What was agreed with creditors, as told: amount, due day, the next one, what became of the last. The nearest first; without a day last.</summary>
internal static class AgreementSection
{
    private const int MostLines = 6;

    public static SheetSection Of(Moment moment, MessageCatalog texts)
    {
        var all = moment.State.Agreements.OrderBy(agreement => DueDays.Current(agreement) ?? DateOnly.MaxValue).ToList();
        return new("agreements", texts["sheet.agreements"].Say[0])
        {
            Lines = [.. all.Take(MostLines).Select(agreement => AgreementLine.Of(agreement, texts))],
            Note = LeftOut.Note(all.Count - MostLines, texts),
        };
    }
}
