using System.Reflection;
using System.Text.RegularExpressions;
using DebtBot.Dialogs;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Tests.Vignettes;

namespace DebtBot.Tests.Guards;

/// <summary>Every fact has a question, or a reason in not-asked.yaml why nobody is asked for it.</summary>
public sealed partial class FactGuard
{
    /// <summary>「DebtFacts.Rate」 → debt.rate, for every fact there is.</summary>
    private static readonly IReadOnlyDictionary<string, string> Facts = typeof(CaseFile).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Facts", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static), (type, field) => (Name: $"{type.Name}.{field.Name}", Fact: field.GetValue(null)!))
        .ToDictionary(item => item.Name, item => (string)item.Fact.GetType().GetProperty("Key")!.GetValue(item.Fact)!, StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, string> NotAsked = ReadNotAsked();

    [Fact]
    public void Every_fact_has_a_question_or_a_reason_why_nobody_is_asked()
    {
        var guide = DebtBotConversation.Guide();
        var open = Facts.Values.Where(key => guide.Find(key) is null && !NotAsked.ContainsKey(key));
        Assert.True(!open.Any(), "Ask for these in the fitting interview, or say in Guards/not-asked.yaml why not: " + string.Join(", ", open));
        var idle = NotAsked.Keys.Where(key => guide.Find(key) is not null || !Facts.Values.Contains(key));
        Assert.True(!idle.Any(), "Take these out of Guards/not-asked.yaml: " + string.Join(", ", idle));
    }

    [Fact]
    public void What_the_rules_report_as_missing_are_facts_that_they_name()
    {
        var named = Repository.Files("*.cs", "DebtBot.Knowledge").Where(path => !Repository.Relative(path).Contains("/Cases/", StringComparison.Ordinal))
            .SelectMany(path => FactName().Matches(File.ReadAllText(path))).Select(match => Facts.GetValueOrDefault(match.Value)).ToHashSet();
        var law = LawBook.Load();
        var reported = VignetteTests.All.SelectMany(vignette => law.Triage(vignette.Given, vignette.Now).Unknowns).Select(unknown => unknown.Fact.Key).Distinct().ToList();
        Assert.True(reported.Count > 60, $"Only {reported.Count} facts are ever missing in the worked cases.");
        Assert.Empty(reported.Except(named));
    }

    private static Dictionary<string, string> ReadNotAsked()
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Guards/not-asked.yaml"));
        var map = StrictYaml.Read("not-asked.yaml", text);
        return map.Keys.ToDictionary(key => key, key => map.Text(key));
    }

    [GeneratedRegex(@"\b\w+Facts\.\w+")]
    private static partial Regex FactName();
}
