using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Data;

namespace DebtBot.Tests.Specs.Answers;

/// <summary>How well questions find their answers. README.md beside this says which sets were used for improving and which were not; the rates of each are printed, the floors stand a few points below what was measured.</summary>
public sealed class AnswerSearchSpec(ITestOutputHelper output)
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly AnswerIndex Index = new(Law.Answers);
    private static readonly string[] InScope = ["questions.yaml", "blind-questions.yaml", "fresh-questions.yaml", "last-questions.yaml", "unseen-dev.yaml", "unseen-blind.yaml"];

    /// <param name="right">Least share answered right at once.</param>
    /// <param name="shown">Least share answered right or offered among the three.</param>
    /// <param name="wrong">Greatest share answered wrong.</param>
    [Theory]
    [InlineData("questions.yaml", 0.92, 0.98, 0.02)]
    [InlineData("blind-questions.yaml", 0.88, 0.95, 0.04)]
    [InlineData("fresh-questions.yaml", 0.85, 0.95, 0.05)]
    [InlineData("last-questions.yaml", 0.8, 0.93, 0.05)]
    [InlineData("unseen-dev.yaml", 0.84, 0.95, 0.04)]
    [InlineData("unseen-blind.yaml", 0.78, 0.86, 0.08)]
    public void Questions_find_their_answer(string file, double right, double shown, double wrong)
    {
        var asked = Read(file).Select(question => (question.Ids, question.Text, Verdict: Index.Judge(question.Text))).ToList();
        var given = asked.Where(question => question.Verdict.Sure is not null).ToList();
        var correct = given.Where(question => question.Ids.Contains(question.Verdict.Sure!.Answer.Id)).ToList();
        var offered = asked.Count(question => question.Verdict.Choices.Any(answer => question.Ids.Contains(answer.Id)));
        output.WriteLine($"{file}: {asked.Count} questions, right at once {Share(correct.Count, asked.Count):P1}, right among those shown {Share(correct.Count + offered, asked.Count):P1}, wrong {Share(given.Count - correct.Count, asked.Count):P1}");
        if (file != "unseen-blind.yaml")
        {
            asked.Except(correct).ToList().ForEach(question => output.WriteLine($"  {string.Join('|', question.Ids)}: {question.Text} → {Nearest(question.Text)}"));
        }

        Assert.True(Share(correct.Count, asked.Count) >= right, "right at once");
        Assert.True(Share(correct.Count + offered, asked.Count) >= shown, "right among those shown");
        Assert.True(Share(given.Count - correct.Count, asked.Count) <= wrong, "wrong");
    }

    /// <param name="answered">Greatest share answered as if it were about debts.</param>
    /// <param name="offered">Greatest share answered with a choice.</param>
    [Theory]
    [InlineData("out-of-scope.yaml", "", 0.03, 0.08)]
    [InlineData("unseen-out-of-scope.yaml", "dev", 0.05, 0.1)]
    [InlineData("unseen-out-of-scope.yaml", "blind", 0.13, 0.2)]
    public void Questions_about_other_things_find_nothing(string file, string part, double answered, double offered)
    {
        var asked = Read(file).Where(question => part.Length == 0 || question.Ids.Contains(part)).Select(question => (question.Text, Verdict: Index.Judge(question.Text))).ToList();
        var given = asked.Where(question => question.Verdict.Sure is not null).ToList();
        var chosen = asked.Where(question => question.Verdict.Choices.Count > 0).ToList();
        output.WriteLine($"{file} {part}: {asked.Count} questions, answered {Share(given.Count, asked.Count):P1}, offered a choice {Share(chosen.Count, asked.Count):P1}");
        if (part != "blind")
        {
            given.Concat(chosen).ToList().ForEach(question => output.WriteLine($"  {question.Text} → {Nearest(question.Text)}"));
        }

        Assert.True(Share(given.Count, asked.Count) <= answered, "answered");
        Assert.True(Share(chosen.Count, asked.Count) <= offered, "offered");
    }

    [Fact]
    public void No_wording_of_the_test_stands_in_the_answers()
    {
        var known = Law.Answers.All.SelectMany(answer => answer.Questions.Append(answer.Title)).Select(Folded.Of).ToHashSet();
        Assert.All(InScope.Append("out-of-scope.yaml").Append("unseen-out-of-scope.yaml").SelectMany(Read), question => Assert.DoesNotContain(Folded.Of(question.Text), known));
    }

    [Fact]
    public void Every_tested_id_exists() => Assert.All(InScope.SelectMany(Read).SelectMany(question => question.Ids), id => Assert.NotNull(Law.Answers.ById(id)));

    [Fact]
    public void Every_answer_is_asked_for_at_least_once() =>
        Assert.Empty(Law.Answers.All.Select(answer => answer.Id).Except(InScope.SelectMany(Read).SelectMany(question => question.Ids)));

    /// <summary>What is open decides between near answers, and never makes an answer of a stranger.</summary>
    [Theory]
    [InlineData("無視したらどうなりますか", "裁判所", "ignore-paper")]
    [InlineData("元金は返さないとだめ？", "督促 闇金", "illegal-lender-principal")]
    [InlineData("明日の天気は？", "裁判所", null)]
    public void The_open_topic_helps(string question, string about, string? nearest) =>
        Assert.Equal(nearest, Index.Judge(question, about) is { Sure: null, Choices: [] } ? null : Index.Search(question, 1, about)[0].Answer.Id);

    [Fact]
    public void What_is_not_sure_is_a_choice_of_three_at_most() =>
        Assert.All(InScope.SelectMany(Read), question => Assert.True(Index.Judge(question.Text) is { Sure: not null, Choices: [] } or { Sure: null, Choices.Count: <= AnswerVerdict.Most }));

    private static string Nearest(string text) => string.Join(", ", Index.Search(text, 3).Select(found => $"{found.Answer.Id} {found.Score:0.00}"));

    private static double Share(int part, int all) => (double)part / all;

    private static IReadOnlyList<(string[] Ids, string Text)> Read(string file)
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Tests/Specs/Answers", file));
        var map = StrictYaml.Read(file, text);
        return [.. map.Keys.SelectMany(key => map.Texts(key).Select(question => (key.Split('|'), question)))];
    }
}
