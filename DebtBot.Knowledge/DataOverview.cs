using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge;

/// <summary>One figure, sentence or desk as `check` shows it.</summary>
/// <param name="Place">File and key, e.g. Limitation/periods.yaml company-lender.</param>
/// <param name="Basis">Its articles, or the source of a desk.</param>
public sealed record DataRow(string Topic, string Place, string What, IReadOnlyList<string> Basis, string Values, DateOnly VerifiedOn, Confidence Confidence)
{
    /// <summary>Whether it is a figure fixed by law or practice, not a sentence or a desk.</summary>
    public bool IsFigure { get; init; }

    /// <summary>The values one by one, each with the day it holds from; empty where a row has none or its table is too large.</summary>
    public IReadOnlyList<(DateOnly From, string Value)> Dated { get; init; } = [];

    /// <summary>The values with 「▶」 before those that may be in force on the deciding day; as they are when that day is not known.</summary>
    public string ValuesOn(DateWindow? day) => day is not { } decided || Dated.Count == 0 ? Values
        : string.Join("; ", Dated.Select((entry, at) => (entry, until: at + 1 < Dated.Count ? Dated[at + 1].From : DateOnly.MaxValue))
            .Select(item => $"{(item.entry.From <= decided.Latest && item.until > decided.Earliest ? "▶" : "")}{item.entry.From:yyyy-MM-dd}: {item.entry.Value}")) + Values[Plain(Dated).Length..];

    internal static string Plain(IEnumerable<(DateOnly From, string Value)> dated) => string.Join("; ", dated.Select(entry => $"{entry.From:yyyy-MM-dd}: {entry.Value}"));
}

/// <summary>Everything dated in the law module, in one table.</summary>
public static class DataOverview
{
    /// <summary>What `check --topic` takes.</summary>
    public static IReadOnlyList<string> Topics { get; } = ["Limitation", "CourtPapers", "Interest", "Collection", "IllegalLending", "Budget", "Options", "Negotiation", "Doors", "Referrals", "LegalAid", "Fees", "Desks", "Sentences"];

    public static IReadOnlyList<DataRow> Of(LawBook law) =>
    [
        .. Rows("Limitation", law.Topics.Limitation.Figures.All),
        .. Rows("CourtPapers", law.Topics.Seizures.Figures),
        .. Rows("CourtPapers", law.Topics.Deadlines.Service.All),
        .. law.Topics.Deadlines.Figures.All.Select(rule => new DataRow("CourtPapers", $"CourtPapers/papers.yaml {KebabNames<PaperKind>.NameOf(rule.Kind)}", rule.What, Names(rule.Basis), rule.Days is { } days ? $"{days} days" : rule.Printed ? "printed" : "–", rule.VerifiedOn, Confidence.High)),
        .. Rows("Interest", law.Topics.Interest.Figures.All),
        .. Rows("Collection", law.Topics.Conduct.Figures.All),
        .. Rows("IllegalLending", law.Topics.IllegalLending.Figures.All),
        .. Rows("Budget", law.Topics.Budget.Figures),
        .. Rows("Options", law.Topics.Options.Figures.All),
        .. law.Topics.Options.Rows,
        .. Rows("Negotiation", law.Topics.Plans.Figures.All),
        .. Rows("Doors", law.Topics.Doors.Figures.All),
        .. Rows("Referrals", [law.Topics.Scrivener.Figure]),
        .. Rows("LegalAid", law.Topics.LegalAid.Figures),
        .. law.Topics.LegalAid.Advances.Figures.Select(figure => new DataRow("LegalAid", $"{figure.File} {figure.Id}", figure.Title, Names(figure.Basis), $"{string.Join(' ', figure.Values.Entries[^1].Value)} {figure.Unit}", figure.VerifiedOn, figure.Confidence) { IsFigure = true }),
        .. Rows("Fees", law.Topics.Fees.Figures),
        .. law.Desks.All.Select(desk => new DataRow("Desks", $"Referrals/desks.yaml {desk.Id}", $"{desk.Name} {desk.Phone}".TrimEnd(), [desk.Source], desk.HoursText, desk.VerifiedOn, desk.Confidence)),
        .. law.Sentences.All.Select(sentence => new DataRow("Sentences", $"{sentence.File} {sentence.Key}", sentence.Text, Names(sentence.Basis), "", sentence.CheckedOn, sentence.Confidence)),
    ];

    internal static DataRow Row<T>(string topic, DatedValue<T> figure) => Row(topic, figure, [.. figure.Values.Entries.Select(entry => (entry.From, Shown(entry.Value)))]);

    /// <summary>A table too large for one line is shown by the day it holds from.</summary>
    internal static DataRow Table<T>(string topic, DatedValue<T> table) => Row(topic, table, $"{table.Values.KnownFrom:yyyy-MM-dd}: table of");

    private static DataRow Row<T>(string topic, DatedValue<T> figure, IReadOnlyList<(DateOnly, string)> dated) => Row(topic, figure, DataRow.Plain(dated)) with { Dated = dated };

    private static DataRow Row<T>(string topic, DatedValue<T> figure, string values) => new(
        topic, $"{figure.File} {figure.Id}", figure.Title, Names(figure.Basis), $"{values} {figure.Unit}", figure.VerifiedOn, figure.Confidence) { IsFigure = true };

    private static string Shown<T>(T value) => value is ValueTuple<long, long>(var from, var to) ? from == to ? $"{from}" : $"{from}–{to}" : $"{value}";

    private static IEnumerable<DataRow> Rows<T>(string topic, IEnumerable<DatedValue<T>> figures) => figures.Select(figure => Row(topic, figure));

    private static IReadOnlyList<string> Names(IEnumerable<LegalBasis> basis) => [.. basis.Select(item => item.ToString())];
}
