using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.JapaneseText.Topics;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Tests.Specs.Answers;

public sealed class ApprovedAnswersSpec
{
    private const int LongestFirst = 120, LongestTitle = 20;

    private static readonly LawBook Law = LawBook.Load();
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void There_are_at_least_a_hundred_and_fifty() => Assert.True(Law.Answers.All.Count >= 150);

    [Fact]
    public void The_first_part_fits_a_small_screen()
    {
        var faults = Law.Answers.All.Where(answer => SentenceRenderer.Render(answer.First, Law.Sentences).Length > LongestFirst).Select(answer => answer.Id);
        Assert.True(!faults.Any(), $"Move what is over {LongestFirst} characters to more: " + string.Join(", ", faults));
    }

    [Fact]
    public void A_title_fits_a_button_and_is_the_only_one_of_its_kind()
    {
        Assert.All(Law.Answers.All, answer => Assert.True(answer.Title.Length <= LongestTitle, $"{answer.Id}: {answer.Title}"));
        Assert.Equal(Law.Answers.All.Count, Law.Answers.All.Select(answer => answer.Title).Distinct().Count());
    }

    [Fact]
    public void An_everyday_word_is_one_of_the_synonyms()
    {
        using var everyday = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Dialogs/AnswerSearch/everyday-words.yaml"));
        var map = StrictYaml.Read("everyday-words.yaml", everyday);
        Assert.Empty(map.Texts("things").Except(NamesIn("synonyms.yaml")).Concat(map.Texts("telling-actions").Except(NamesIn("action-words.yaml"))));
    }

    [Fact]
    public void Nothing_needs_a_value_from_a_case() =>
        Assert.All(Law.Answers.All.SelectMany(answer => answer.More.Append(answer.First)), reason => Assert.Empty(SentenceRenderer.PlaceholdersOf(Law.Sentences[reason.Key].Text)));

    [Fact]
    public void Every_known_wording_finds_its_own_answer()
    {
        var index = new AnswerIndex(Law.Answers);
        var faults = from answer in Law.Answers.All
                     from question in answer.Questions
                     let found = index.Judge(question).Sure?.Answer.Id
                     where found != answer.Id
                     select $"{answer.Id}: {question} → {found ?? "nothing"}";
        Assert.True(!faults.Any(), "Add the word it turns on to DebtBot.Dialogs/AnswerSearch/synonyms.yaml, or word it apart from the other answer:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Every_desk_named_exists() =>
        Assert.All(Law.Answers.All.Select(answer => answer.Next.Desk).OfType<string>().Distinct(), desk => Assert.NotNull(Law.Desks.ById(desk, Now)));

    [Fact]
    public void Words_that_start_a_topic_are_understood() =>
        Assert.All(Law.Answers.All.Select(answer => answer.Next.Start).OfType<string>().Distinct(), words => Assert.DoesNotContain(TopicReader.Read(words)[0], new[] { Topic.Unclear, Topic.Question }));

    private static IReadOnlyList<string> NamesIn(string file)
    {
        using var text = File.OpenText(Path.Combine(Repository.Root, "DebtBot.Dialogs/AnswerSearch", file));
        return StrictYaml.Read(file, text).Keys.ToList();
    }
}
