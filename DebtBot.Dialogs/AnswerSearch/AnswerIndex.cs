using DebtBot.Knowledge.Answers;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace DebtBot.Dialogs.AnswerSearch;

/// <summary>An answer that may fit a question.</summary>
/// <param name="Score">0 to 1: how much of question and nearest known wording is the same.</param>
public sealed record FoundAnswer(ApprovedAnswer Answer, double Score);

/// <summary>Finds the approved answer to a question. Built once in memory, thread-safe; the same question always finds the same.</summary>
public sealed class AnswerIndex
{
    /// <summary>Below this the search stays silent. Measured in DebtBot.Tests/Specs/Answers.</summary>
    public const double Sure = 0.45;

    /// <summary>What stands beyond this is no longer one question, in UTF-16 units.</summary>
    private const int LongestQuestion = 200;

    private const int Candidates = 40;

    private readonly QuestionTerms terms = new(Synonyms.Load());
    private readonly IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> wordings;
    private readonly ApprovedAnswers answers;
    private readonly Closeness closeness;
    private readonly IndexSearcher searcher;

    public AnswerIndex(ApprovedAnswers answers)
    {
        this.answers = answers;
        wordings = [.. answers.All.SelectMany((answer, at) => answer.Questions.Select(question => (at, terms.Of(question))))];
        closeness = new(wordings);
        searcher = new(DirectoryReader.Open(Write(wordings)));
    }

    /// <summary>The answer to give, or null when none is sure enough.</summary>
    public ApprovedAnswer? Answer(string question) => Search(question, 1) is [{ Score: >= Sure, Answer: var answer }] ? answer : null;

    /// <summary>Whether the question names anything this project knows of.</summary>
    public bool Knows(string question) => terms.Of(question).Any(term => term.Field is QuestionTerms.Thing or QuestionTerms.Action);

    /// <summary>The nearest answers, best first, however far away; equal ones in the order of the files.</summary>
    public IReadOnlyList<FoundAnswer> Search(string question, int most)
    {
        var asked = terms.Of(question.Length > LongestQuestion ? question[..LongestQuestion] : question);
        if (asked.Count == 0)
        {
            return [];
        }

        var weighed = closeness.Asked(asked);
        return [.. searcher.Search(Query(asked), Candidates).ScoreDocs
            .Select(found => (wordings[found.Doc].Answer, Score: closeness.Of(weighed, found.Doc)))
            .GroupBy(found => found.Answer).Select(group => new FoundAnswer(answers.All[group.Key], group.Max(found => found.Score)))
            .OrderByDescending(found => found.Score).ThenBy(found => found.Answer.Id, StringComparer.Ordinal).Take(most)];
    }

    private static BooleanQuery Query(IReadOnlyList<Term> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms.Take(BooleanQuery.MaxClauseCount))
        {
            query.Add(new TermQuery(term), Occur.SHOULD);
        }

        return query;
    }

    /// <summary>One document a wording; its number in the index is its place in the list.</summary>
    private static RAMDirectory Write(IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> wordings)
    {
        var directory = new RAMDirectory();
        using var whole = new KeywordAnalyzer();
        using var writer = new IndexWriter(directory, new(QuestionTerms.Version, whole));
        foreach (var (_, terms) in wordings)
        {
            writer.AddDocument([.. terms.Select(term => new StringField(term.Field, term.Text, Field.Store.NO))]);
        }

        return directory;
    }
}
