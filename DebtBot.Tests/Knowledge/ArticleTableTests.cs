using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Knowledge;

/// <summary>ARTICLES.md: from an article to every figure, sentence and rule that rests on it. APPROVE=1 rewrites it and fails.</summary>
public sealed partial class ArticleTableTests
{
    private const string Head = """
        # From the article to the place

        Generated: `APPROVE=1 DebtBot.Tests/bin/Debug/net10.0/DebtBot.Tests -class "*ArticleTable*"` rewrites it. Figures and sentences are named by file and key; rules by the class whose summary cites the article or that says the sentence (Citations/rules.yaml); answers are said by `Answers/AnswerFiles.cs`.

        | article | figures, sentences and rules |
        |---|---|

        """;

    /// <summary>One pattern a statute, made once: every summary line of the project is held against each.</summary>
    private static readonly IReadOnlyList<(string Title, Regex Cited)> Statutes =
        [.. LawBook.Load().Statutes.All.Select(statute => (statute.Title, new Regex($@"(?<![一-鿿]){Regex.Escape(statute.Title)}\s?(?<articles>\d+条[0-9条項号の・、]*)")))];

    /// <summary>Which rule says a sentence.</summary>
    private static readonly RuleFiles Sayers = RuleFiles.Load();

    [Fact]
    public void Every_article_leads_to_its_figures_sentences_and_rules()
    {
        var places = OfData().Concat(OfRules()).GroupBy(place => place.Article).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"| {group.Key} | {string.Join("; ", group.GroupBy(place => place.File).OrderBy(file => file.Key, StringComparer.Ordinal).Select(Cell))} |");
        var text = Head.ReplaceLineEndings("\n") + string.Join('\n', places) + "\n";
        ApprovedFile.Holds("DebtBot.Knowledge/ARTICLES.md", text);
    }

    private static string Cell(IGrouping<string, (string Article, string File, string Key)> file)
    {
        var keys = file.Select(place => place.Key).Where(key => key.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return $"`{file.Key}`{(keys.Any() ? " " + string.Join(", ", keys) : "")}";
    }

    private static IEnumerable<(string Article, string File, string Key)> OfData() =>
        from path in Repository.Files("*.yaml", "DebtBot.Knowledge")
        from place in Bases(StrictYaml.Read(path, new StringReader(File.ReadAllText(path))).ToJson(), "")
        from article in Articles(place.Basis)
        from found in new[] { (article, Short(path), place.Key) }.Concat(Sayers.Saying(place.Key).Where(_ => path.EndsWith("sentences.ja.yaml", StringComparison.Ordinal)).Select(rule => (article, rule, "")))
        select found;

    /// <summary>Every basis below a node, with the key it belongs to.</summary>
    private static IEnumerable<(string Basis, string Key)> Bases(JsonNode? node, string key) => node switch
    {
        JsonObject map => map.SelectMany(pair => pair.Key == "basis"
            ? (pair.Value is JsonArray list ? list.Select(item => $"{item}") : [$"{pair.Value}"]).Select(basis => (basis, key))
            : Bases(pair.Value, pair.Key is "sentences" or "values" || Day().IsMatch(pair.Key) ? key : pair.Key)),
        JsonArray list => list.SelectMany(item => Bases(item, key)),
        _ => [],
    };

    private static IEnumerable<(string Article, string File, string Key)> OfRules() =>
        from path in Repository.Files("*.cs", "DebtBot.Knowledge")
        from line in File.ReadLines(path).Where(line => line.TrimStart().StartsWith("///", StringComparison.Ordinal))
        from statute in Statutes
        where line.Contains(statute.Title, StringComparison.Ordinal)
        from Match match in statute.Cited.Matches(line)
        from article in Articles($"{statute.Title} {match.Groups["articles"].Value}")
        select (article, Short(path), "");

    /// <summary>民事訴訟法 391条・393条2項 → two articles without their paragraphs; practice and judgments stay whole.</summary>
    private static IEnumerable<string> Articles(string basis)
    {
        var (title, rest) = basis.Split(' ', 2) is [var first, var second] ? (first, second) : (basis, "");
        var numbers = Article().Matches(rest).Select(match => match.Value).Distinct().ToList();
        return numbers.Count == 0 ? [basis] : numbers.Select(number => $"{title} {number}");
    }

    private static string Short(string path) => Repository.Relative(path)["DebtBot.Knowledge/".Length..];

    [GeneratedRegex(@"\d+条(の\d+)*")]
    private static partial Regex Article();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Day();
}
