using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Answers;

/// <summary>A short approved answer to a question people ask in the middle of something else.</summary>
/// <param name="Needles">Groups of words; the answer fits when every group has a word in the question.</param>
/// <param name="Sentences">Keys of approved sentences, in order.</param>
public sealed record ApprovedAnswer(string Id, IReadOnlyList<IReadOnlyList<string>> Needles, IReadOnlyList<Reason> Sentences);

/// <summary>The approved answers (answers.ja.yaml). Looked up by plain words; nothing is generated.</summary>
public sealed class ApprovedAnswers
{
    private readonly IReadOnlyList<ApprovedAnswer> answers;

    private ApprovedAnswers(IReadOnlyList<ApprovedAnswer> answers) => this.answers = answers;

    public IReadOnlyList<ApprovedAnswer> All => answers;

    internal static ApprovedAnswers Load(LawLibrary library) => new(
    [
        .. LawLibrary.File("Answers/answers.ja.yaml").Entries().Select(entry =>
        {
            entry.Map.Allow("words", "sentences");
            return new ApprovedAnswer(
                entry.Key,
                [.. entry.Map.Texts("words").Select(group => (IReadOnlyList<string>)group.Split('|'))],
                [.. entry.Map.Texts("sentences").Select(key => library.Sentences.Has(key) ? library.Sentences.Reason(key) : throw entry.Map.Fault("sentences", $"no approved sentence “{key}”"))]);
        }),
    ]);

    /// <summary>The answer whose word groups all occur in the question; the one with the most groups wins; null when none fits.</summary>
    public ApprovedAnswer? Find(string question) =>
        answers.Where(answer => answer.Needles.All(group => group.Any(word => question.Contains(word, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(answer => answer.Needles.Count).FirstOrDefault();
}
