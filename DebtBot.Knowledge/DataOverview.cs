using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge;

/// <summary>One figure, sentence set or desk as `check` shows it.</summary>
public sealed record DataRow(string Topic, string What, string Basis, string Values, DateOnly VerifiedOn, Confidence Confidence);

/// <summary>Everything dated in the law module, in one table.</summary>
public static class DataOverview
{
    public static IReadOnlyList<DataRow> Of(LawBook law) =>
    [
        .. Rows("Limitation", law.Topics.Limitation.Figures.All),
        .. Rows("CourtPapers", law.Topics.Seizures.Figures),
        .. law.Topics.Deadlines.Figures.All.Select(rule => new DataRow("CourtPapers", rule.What, Join(rule.Basis), rule.Days is { } days ? $"{days} days" : rule.Printed ? "printed" : "–", rule.VerifiedOn, Confidence.High)),
        .. Rows("Interest", law.Topics.Interest.Figures.All),
        .. Rows("Collection", law.Topics.Conduct.Figures.All),
        .. Rows("IllegalLending", law.Topics.IllegalLending.Figures.All),
        .. Rows("Budget", law.Topics.Budget.Figures),
        .. Rows("Options", law.Topics.Options.Figures.All),
        .. Rows("Referrals", [law.Topics.Scrivener.Figure]),
        .. Rows("LegalAid", law.Topics.LegalAid.Figures),
        .. law.Desks.All.Select(desk => new DataRow("Referrals", $"{desk.Name} {desk.Phone}", desk.Web, desk.HoursText, desk.VerifiedOn, desk.Confidence)),
        .. law.Sentences.All.Select(sentence => new DataRow("Sentences", sentence.Key, Join(sentence.Basis), "", sentence.CheckedOn, sentence.Confidence)),
    ];

    private static IEnumerable<DataRow> Rows<T>(string topic, IEnumerable<DatedValue<T>> figures) =>
        figures.Select(figure => new DataRow(
            topic, figure.Title, Join(figure.Basis), string.Join("; ", figure.Values.Entries.Select(entry => $"{entry.From:yyyy-MM-dd}: {entry.Value}")), figure.VerifiedOn, figure.Confidence));

    private static string Join(IEnumerable<LegalBasis> basis) => string.Join("、", basis.Select(item => item.ToString()));
}
