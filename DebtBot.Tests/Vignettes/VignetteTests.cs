using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Tests.Vignettes;

public sealed class VignetteTests
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly Conversation Talk = DebtBotConversation.Create(Law);
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Vignette>> FilesRead = new(StringComparer.Ordinal);

    /// <summary>Everything, except in a build for the mutation testing of one topic.</summary>
    private static readonly string Folder = typeof(VignetteTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(item => item.Key == "VignetteFolder") is { Value: { } topic }
        ? $"DebtBot.Tests/Vignettes/{JsonNamingPolicy.KebabCaseLower.ConvertName(topic)}"
        : "DebtBot.Tests/Vignettes";

    /// <summary>Every worked case there is.</summary>
    internal static IEnumerable<Vignette> All => Repository.Files("*.yaml", "DebtBot.Tests/Vignettes").Select(Repository.Relative).SelectMany(Read);

    public static TheoryData<string, string> Cases { get; } = [.. Repository.Files("*.yaml", Folder).Select(Repository.Relative).SelectMany(Titles)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_report_is_as_the_worked_case_says(string file, string title)
    {
        var vignette = Read(file).First(one => one.Title == title);
        var answer = vignette.Says is { } words ? VignetteSurroundings.Answer(Talk, words, vignette.Now) : null;
        List<string> faults = [.. vignette.Faults(new ReportJson(Law.Sentences).Of(Law.Triage(vignette.Given, vignette.Now)), answer), .. VignetteSurroundings.Faults(vignette.Desks, Law.Desks, vignette.Now)];
        Assert.True(faults.Count == 0, $"{vignette.Title}\n" + string.Join('\n', faults));
    }

    [Fact]
    public void A_wrong_figure_a_missing_sentence_and_a_forbidden_one_are_all_noticed()
    {
        const string Wrong = """
            title: 期限の違う支払督促
            now: 2026-11-20T10:00:00+09:00
            given: { papers: [ { kind: payment-order, served: 2026-11-09 } ] }
            then: { "deadlines[objection-to-payment-order].last-day": 2026-11-23 }
            must-say: 書いていない言葉
            must-not: 督促異議
            """;
        var vignette = Vignette.Read("wrong.yaml", new StringReader(Wrong)).Single();
        Assert.Equal(3, vignette.Faults(new ReportJson(Law.Sentences).Of(Law.Triage(vignette.Given, vignette.Now))).Count());
    }

    [Fact]
    public void A_desk_that_is_not_as_said_is_noticed()
    {
        var night = new DateTimeOffset(2026, 12, 30, 20, 0, 0, TimeSpan.FromHours(9));
        (string, string)[] right = [("yorisoi", "open"), ("houterasu", "closed"), ("jfsa", "2027-01-05T09:00:00+09:00")], wrong = [("yorisoi", "closed"), ("houterasu", "open"), ("jfsa", "2027-01-04T09:00:00+09:00"), ("nobody", "open")];
        Assert.Empty(VignetteSurroundings.Faults(right, Law.Desks, night));
        Assert.Equal(4, VignetteSurroundings.Faults(wrong, Law.Desks, night).Count());
    }

    [Fact]
    public void A_slip_in_a_case_names_its_place_and_the_nearest_right_word()
    {
        var slip = Assert.Throws<LawDataException>(() => Vignette.Read("slip.yaml", new StringReader("title: x\nnow: 2026-11-20T10:00:00+09:00\ngiven:\n  debts:\n    - { id: a, creditr: アコム }\nthen: {}\n")));
        Assert.Equal(5, slip.Line);
        Assert.Contains("creditor", slip.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_cases_share_a_file_its_moment_and_nothing_else()
    {
        const string Two = """
            title: 二つの例
            now: 2026-11-20T10:00:00+09:00
            cases:
              - { title: 一つめ, given: { debts: [ { id: a } ] }, then: {} }
              - { title: 二つめ, now: 2027-01-05T10:00:00+09:00, given: {}, then: {} }
            """;
        var cases = Vignette.Read("two.yaml", new StringReader(Two));
        Assert.Equal(["一つめ", "二つめ"], cases.Select(one => one.Title));
        Assert.Equal([2026, 2027], cases.Select(one => one.Now.Year));
        Assert.Empty(cases[1].Given.Debts);
        Assert.Throws<LawDataException>(() => Vignette.Read("two.yaml", new StringReader(Two.Replace("二つめ", "一つめ", StringComparison.Ordinal))));
    }

    /// <summary>Each file is read once, however many cases it holds.</summary>
    private static IReadOnlyList<Vignette> Read(string file) => FilesRead.GetOrAdd(file, path =>
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, path));
        return Vignette.Read(path, text);
    });

    /// <summary>A file that cannot be read is one row, so that its slip is reported as that row's failure.</summary>
    private static IEnumerable<TheoryDataRow<string, string>> Titles(string file)
    {
        try
        {
            return [.. Read(file).Select(one => new TheoryDataRow<string, string>(file, one.Title))];
        }
        catch (LawDataException)
        {
            return [new TheoryDataRow<string, string>(file, "")];
        }
    }
}
