using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Answers;

/// <summary>The approved answers (*.answers.ja.yaml), in the order of the files. Nothing is generated.</summary>
public sealed class ApprovedAnswers
{
    private readonly Dictionary<string, ApprovedAnswer> byId;

    internal ApprovedAnswers(IReadOnlyList<ApprovedAnswer> all, IReadOnlyList<LegalSentence> sentences) =>
        (All, Sentences, byId) = (all, sentences, all.ToDictionary(answer => answer.Id, StringComparer.Ordinal));

    public IReadOnlyList<ApprovedAnswer> All { get; }

    /// <summary>The sentences written in the answers' own files.</summary>
    internal IReadOnlyList<LegalSentence> Sentences { get; }

    public ApprovedAnswer? ById(string id) => byId.GetValueOrDefault(id);
}
