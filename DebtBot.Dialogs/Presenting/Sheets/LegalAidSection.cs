using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>法テラス: whether income and assets seem to be within its limits, and boxes to count the free consultations. How often it was used is never guessed.</summary>
internal static class LegalAidSection
{
    public static SheetSection Of(Moment moment, MessageCatalog texts, UnknownsSection unknowns)
    {
        var aid = moment.Report.LegalAid;
        var seems = aid.Eligible switch { true => "sheet.aid-within", false => "sheet.aid-above", null => "sheet.aid-cannot-tell" };
        var lines = new List<string> { texts[seems].Say[0] };
        if (aid.Limit is { } limit)
        {
            lines.Add(Filled.With(texts["sheet.aid-limit"].Say[0], ("limit", JapaneseValues.Of(limit))));
        }

        if (aid.AssetLimit is { } assets)
        {
            lines.Add(Filled.With(texts["sheet.aid-assets"].Say[0], ("limit", JapaneseValues.Of(assets))));
        }

        if (aid.Eligible is null && unknowns.Names(aid.Missing) is { Count: > 0 } names)
        {
            lines.Add(Filled.With(texts["sheet.aid-missing"].Say[0], ("facts", string.Join("、", names))));
        }

        lines.Add(Filled.With(texts["sheet.aid-times"].Say[0], ("times", $"{aid.Consultations}"), ("minutes", $"{aid.ConsultationMinutes}"), ("boxes", new string('□', aid.Consultations))));
        return new("legal-aid", texts["sheet.aid"].Say[0]) { Lines = moment.State.Case.Debts.Count + moment.State.Case.Papers.Count == 0 ? [] : lines };
    }
}
