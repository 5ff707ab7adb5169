using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>Which approved sentences belong to which deadline: by naming convention paper.do.{what}, paper.never.{what}, paper.ignored.{what}.</summary>
internal sealed class PaperSentences(LegalSentences sentences)
{
    public IReadOnlyList<Reason> Because(string key) => [sentences.Reason(key)];

    public IReadOnlyList<Reason> Reasons(CourtPaper paper, PaperRule rule)
    {
        var reasons = new List<Reason> { sentences.Reason($"paper.why.{rule.What}") with { Basis = rule.Basis } };
        if (paper.How.Is(ServiceMethod.RegisteredPost))
        {
            reasons.Add(sentences.Reason("paper.registered-post"));
        }

        if (paper.How.Is(ServiceMethod.NotYetTaken))
        {
            reasons.Add(sentences.Reason("paper.not-taken"));
        }

        if (paper.How.Is(how => how is ServiceMethod.Postcard or ServiceMethod.Sms))
        {
            reasons.Add(sentences.Reason("paper.suspicious-way"));
        }

        return reasons;
    }

    public IReadOnlyList<Reason> Actions(string what, bool over) => All($"paper.do.{what}", over ? ["late", "", "2"] : ["", "2"]);

    public IReadOnlyList<Reason> MustNot(string what) => All($"paper.never.{what}", ["", "2"]);

    public IReadOnlyList<Reason> IfIgnored(string what) => All($"paper.ignored.{what}", [""]);

    public CourtDeadline Plain(string what, CourtPaper paper, IReadOnlyList<LegalBasis> basis)
    {
        var why = sentences.Reason($"paper.why.{what}");
        return new(what, paper.Id, null, null, true, [], [basis.Count > 0 ? why with { Basis = basis } : why])
        {
            Actions = Actions(what, over: false), MustNot = MustNot(what), IfIgnored = IfIgnored(what),
        };
    }

    private IReadOnlyList<Reason> All(string stem, IReadOnlyList<string> endings) =>
        [.. endings.Select(ending => ending.Length == 0 ? stem : $"{stem}.{ending}").Where(sentences.Has).Select(key => sentences.Reason(key))];
}
