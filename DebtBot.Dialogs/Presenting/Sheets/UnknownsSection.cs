using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>What is not known: of whom, what it would change, where to look. What moves a deadline or limitation comes first.</summary>
internal sealed class UnknownsSection(InterviewGuide guide, MessageCatalog texts)
{
    private const int MostRows = 8;
    private const int MostNames = 4;
    private const int MostTopics = 3;

    /// <summary>Topics in the order in which they matter; the rest of an id after the slash names the finding.</summary>
    private static readonly string[] Topics =
        ["deadlines", "authenticity", "seizure", "family", "limitation", "illegal-lending", "collection", "negotiation", "plan", "budget", "options", "interest", "legal-aid", "doors"];

    public SheetSection Of(Moment moment)
    {
        var rows = moment.Report.Unknowns.Where(IsAskable).GroupBy(unknown => unknown.Fact.Key).Select(group => (Subjects: Subjects(moment, group), Fact: texts[group.Key].Name!, Where: Where(group.Key), Changes: Changed(group)))
            .GroupBy(fact => (fact.Where, fact.Subjects, Changes: string.Join(',', fact.Changes)))
            .OrderBy(group => group.First().Changes[0]).Select(group => Row(group.Key.Subjects, Short([.. group.Select(fact => fact.Fact)]), group.First().Changes, group.Key.Where)).ToList();
        return new("unknowns", texts["sheet.unknown"].Say[0])
        {
            Table = new(texts["sheet.unknown-columns"].Words, [.. rows.Take(MostRows)]),
            Note = LeftOut.Note(rows.Count - MostRows, texts),
        };
    }

    /// <summary>The plain names of facts, as far as they have any.</summary>
    public IReadOnlyList<string> Names(IEnumerable<MissingFact> facts) =>
        [.. facts.Select(fact => fact.Key).Where(key => guide.Find(key) is not null).Select(key => texts[key].Name).OfType<string>().Distinct()];

    private bool IsAskable(Unknown unknown) => guide.Find(unknown.Fact.Key) is not null && texts[unknown.Fact.Key].Name is not null;

    private IReadOnlyList<string> Row(string subjects, string fact, IReadOnlyList<int> changes, string where) =>
        [$"{subjects}{(subjects.Length > 0 ? "の" : "")}{fact}", string.Join("・", changes.Take(MostTopics).Select(topic => texts[$"sheet.topic.{Topics[topic]}"].Say[0])), where];

    private string Where(string key) => texts.Has($"sheet.where.{key}") ? texts[$"sheet.where.{key}"].Say[0] : "";

    private string Subjects(Moment moment, IEnumerable<Unknown> unknowns) =>
        Short([.. unknowns.Select(unknown => SubjectNames.Of(moment.State, unknown.Fact.Subject)).Where(name => name.Length > 0).Distinct()]);

    private string Short(IReadOnlyList<string> names) =>
        string.Join("・", names.Count <= MostNames ? names : [.. names.Take(MostNames - 1), Filled.With(texts["charts.others"].Say[0], ("n", $"{names.Count - MostNames + 1}"))]);

    private static IReadOnlyList<int> Changed(IEnumerable<Unknown> unknowns) =>
        [.. unknowns.SelectMany(unknown => unknown.WouldChange).Select(id => Array.IndexOf(Topics, id.Split('/')[0])).Distinct().Order()];
}
