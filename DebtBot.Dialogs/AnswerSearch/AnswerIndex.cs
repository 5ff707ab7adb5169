using DebtBot.Dialogs.JapaneseText;
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
    /// <summary>What stands beyond this is no longer one question, in UTF-16 units.</summary>
    private const int LongestQuestion = 200;

    /// <summary>Wordings that are compared closely.</summary>
    private const int Candidates = 150;

    /// <summary>How much an answer gains that names what the conversation is about and the question leaves unsaid.</summary>
    private const double OpenTopic = 1.15;

    private readonly QuestionTerms terms = new(Synonyms.Load());
    private readonly ApprovedAnswers answers;
    private readonly IReadOnlyList<(int Answer, IReadOnlyList<Term> Terms)> wordings;
    private readonly Dictionary<string, int> exactly = new(StringComparer.Ordinal);
    private readonly Closeness closeness;
    private readonly IndexSearcher searcher;

    public AnswerIndex(ApprovedAnswers answers)
    {
        this.answers = answers;
        wordings = [.. answers.All.SelectMany((answer, at) => answer.Questions.Prepend(answer.Title).Select(question => (at, question))).AsParallel().AsOrdered().Select(item => (item.at, terms.Of(item.question)))];
        closeness = new(wordings);
        foreach (var (answer, at) in answers.All.Select((answer, at) => (answer, at)))
        {
            answer.Questions.Prepend(answer.Title).Select(Folded.Of).ToList().ForEach(wording => exactly.TryAdd(wording, at));
        }

        searcher = new(DirectoryReader.Open(Write(wordings)));
    }

    /// <summary>What to do with a question: the answer to give, or those to choose from, or nothing.</summary>
    /// <param name="about">Words the conversation is about now; empty when nothing is open.</param>
    public AnswerVerdict Judge(string question, string about = "") =>
        exactly.TryGetValue(Folded.Of(question), out var answer) ? new(new(answers.All[answer], 1), []) : AnswerVerdict.Of(Search(question, AnswerVerdict.Most, about), EverydayWords.Only(terms.Of(question)));

    /// <summary>Whether the question names anything this project knows of.</summary>
    public bool Knows(string question) => terms.Of(question).Any(term => term.Field is QuestionTerms.Thing or QuestionTerms.Action);

    /// <summary>The nearest answers, best first, however far away; equal ones in the order of their ids.</summary>
    public IReadOnlyList<FoundAnswer> Search(string question, int most, string about = "")
    {
        var asked = terms.Of(question.Length > LongestQuestion ? question[..LongestQuestion] : question);
        if (asked.Count == 0)
        {
            return [];
        }

        var (weighed, open) = (closeness.Asked(asked), terms.Of(about).Where(term => term.Field == QuestionTerms.Thing && !asked.Contains(term)).ToList());
        return [.. searcher.Search(Query(asked), Candidates).ScoreDocs
            .Select(found => (wordings[found.Doc].Answer, Score: closeness.Of(weighed, found.Doc)))
            .GroupBy(found => found.Answer).Select(group => new FoundAnswer(answers.All[group.Key], Math.Min(1, group.Max(found => found.Score) * (open.Exists(thing => closeness.Names(group.Key, thing)) ? OpenTopic : 1))))
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
