using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>Which approved sentences belong to which deadline: by naming convention paper.do.{what}, paper.never.{what}, paper.ignored.{what}.</summary>
internal sealed class PaperSentences(LegalSentences sentences)
{
    public IReadOnlyList<Reason> Because(string key) => [sentences.Reason(key)];

    public IReadOnlyList<Reason> Reasons(CourtPaper paper, PaperRule rule)
    {
        (bool Fits, string Key)[] ways =
        [
            (paper.How.Is(ServiceMethod.RegisteredPost), "paper.registered-post"),
            (paper.How.Is(ServiceMethod.NotYetTaken), "paper.not-taken"),
            (paper.How.Is(ServiceMethod.Cohabitant), "paper.cohabitant"),
            (paper.How.Is(ServiceMethod.Refused), "paper.refused"),
            (paper.How.Is(ServiceMethod.PublicNotice), "paper.public-notice"),
            (paper.How.Is(ServiceMethod.Electronic) && !paper.RegisteredForSystem.Is(false), "paper.system"),
            (paper.How.Is(how => how is ServiceMethod.Postcard or ServiceMethod.Sms or ServiceMethod.Email), "paper.suspicious-way"),
        ];
        return [sentences.Reason($"paper.why.{rule.What}") with { Basis = rule.Basis }, .. ways.Where(way => way.Fits).Select(way => sentences.Reason(way.Key))];
    }

    public IReadOnlyList<Reason> Actions(PaperRule rule, bool over) =>
        [.. All($"paper.do.{rule.What}", over ? ["late", "", "2"] : ["", "2"]), .. over && rule.Unchangeable ? Because("paper.missed-without-fault") : []];

    public IReadOnlyList<Reason> MustNot(string what) => All($"paper.never.{what}", ["", "2"]);

    /// <summary>公示送達では、欠席しても相手の言い分を認めたことにはならない（民訴159条3項ただし書）。</summary>
    public IReadOnlyList<Reason> IfIgnored(CourtPaper paper, string what) =>
        paper.How.Is(ServiceMethod.PublicNotice) && what is ("answer-to-complaint" or "answer-to-small-claim")
            ? Because("paper.ignored.by-public-notice")
            : All($"paper.ignored.{what}", ["", "2"]);

    public CourtDeadline Plain(string what, CourtPaper paper, IReadOnlyList<LegalBasis> basis, params IReadOnlyList<string> first)
    {
        var why = sentences.Reason($"paper.why.{what}");
        return new(what, paper.Id, null, null, true, [], [.. first.SelectMany(Because), basis.Count > 0 ? why with { Basis = basis } : why])
        {
            Actions = All($"paper.do.{what}", ["", "2"]), MustNot = MustNot(what), IfIgnored = IfIgnored(paper, what),
        };
    }

    private IReadOnlyList<Reason> All(string stem, IReadOnlyList<string> endings) =>
        [.. endings.Select(ending => ending.Length == 0 ? stem : $"{stem}.{ending}").Where(sentences.Has).Select(key => sentences.Reason(key))];
}
