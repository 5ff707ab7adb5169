using System.Text.RegularExpressions;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Tests.Knowledge.Citations;

/// <summary>rules.yaml is what the sources say. APPROVE=1 rewrites it and fails.</summary>
public sealed partial class RuleFilesTests
{
    private const string Head = "# yaml-language-server: $schema=../schemas/rules.schema.json\n# Written from the sources: APPROVE=1 DebtBot.Tests/bin/Debug/net10.0/DebtBot.Tests -class \"*RuleFiles*\" rewrites it.\n";

    private static readonly List<(string File, string Text)> Rules = Texts("*.cs");
    private static readonly List<(string File, string Text)> Data = [.. Texts("*.yaml").Where(file => !file.File.EndsWith("sentences.ja.yaml", StringComparison.Ordinal) && file.File != "Citations/rules.yaml")];

    [Fact]
    public void Every_sentence_leads_to_what_says_it()
    {
        var text = Head + string.Concat(LawBook.Load().Sentences.All.OrderBy(sentence => sentence.Key, StringComparer.Ordinal).Select(sentence => $"{sentence.Key}: [{string.Join(", ", Saying(sentence.Key))}]\n"));
        ApprovedFile.Holds("DebtBot.Knowledge/Citations/rules.yaml", text);
    }

    [Fact]
    public void What_the_program_ships_names_a_file_for_every_sentence()
    {
        var rules = RuleFiles.Load();
        Assert.DoesNotContain(LawBook.Load().Sentences.All.Select(sentence => sentence.Key), key => rules.Saying(key).Count == 0);
    }

    /// <summary>A rule that names the whole key; else a rule that builds it from its beginning; else a data file that names it.</summary>
    internal static IReadOnlyList<string> Saying(string key)
    {
        var named = Rules.Where(file => file.Text.Contains($"\"{key}\"", StringComparison.Ordinal)).ToList();
        var built = named.Count > 0 ? named : [.. Rules.Where(file => Beginning().Matches(file.Text).Any(match => key.StartsWith(match.Groups[1].Value, StringComparison.Ordinal)))];
        var found = built.Count > 0 ? built : Data.Where(file => Regex.IsMatch(file.Text, $@"(?<![\w.-]){Regex.Escape(key)}(?![\w.-])"));
        return [.. found.Select(file => file.File)];
    }

    private static List<(string File, string Text)> Texts(string pattern) =>
        [.. Repository.Files(pattern, "DebtBot.Knowledge").Select(path => (Repository.Relative(path)["DebtBot.Knowledge/".Length..], File.ReadAllText(path)))];

    /// <summary>$"collection.item.{…}": what stands before the first gap, with at least one dot.</summary>
    [GeneratedRegex("\\$\"([a-z-]+\\.[a-z.-]*)\\{")]
    private static partial Regex Beginning();
}
