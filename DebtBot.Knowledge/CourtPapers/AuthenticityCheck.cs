using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>裁判所の紙が本物らしいかを、届き方・事件番号・同封の用紙・お金の求め方から見る。食い違うときは判断しない。</summary>
/// <remarks>
/// 民事訴訟法103条・107条・109条の2、法務省などの注意喚起。2回目からの知らせは普通郵便で来ることがあるので、最初の書類だけを疑う。
/// 本物らしくても番号は自分で調べて確かめ、覚えがなくても期限までに返事をする。
/// </remarks>
internal sealed class AuthenticityCheck(LegalSentences sentences)
{
    public IReadOnlyList<AuthenticityFinding> For(CaseFile file) => [.. file.Papers.Where(IsAboutACourt).Select(Of)];

    private AuthenticityFinding Of(CourtPaper paper)
    {
        var against = Against(paper).Where(sign => sign.Fits).Select(sign => sign.Key).ToList();
        var favour = Favour(paper).Where(sign => sign.Fits).Select(sign => sign.Key).ToList();
        var looksReal = against.Count == 0 && (paper.SpecialService.Is(true) || favour.Count >= 2);
        var verdict = against.Count > 0 && favour.Count == 0 ? Authenticity.LikelyFake : looksReal ? Authenticity.LooksReal : Authenticity.CannotTell;
        string[] actions = verdict == Authenticity.LikelyFake ? ["real.do-not-call", "real.check", "real.if-fake", "real.if-real"] : ["real.do-not-call", "real.check", "real.if-real"];
        return new(paper.Id, verdict, Say([.. against, .. favour, .. against.Count > 0 && favour.Count > 0 ? ["real.signs-differ"] : (string[])[]]), Say(actions)) { Missing = against.Count > 0 ? [.. Missing(paper)] : [] };
    }

    private static IEnumerable<(bool Fits, string Key)> Against(CourtPaper paper) =>
    [
        (paper.Kind.Is(PaperKind.FakeSuspected), "real.known-fake-words"),
        (CameInTheOpen(paper), "paper.suspicious-way"),
        (paper.How.Is(ServiceMethod.OrdinaryMail) && IsFirstPaper(paper), "real.ordinary-mail"),
        (paper.AsksForTransfer.Is(true), "real.asks-for-money"),
        (paper.How.Is(ServiceMethod.Electronic) && paper.RegisteredForSystem.Is(false), "real.not-registered"),
    ];

    private static IEnumerable<(bool Fits, string Key)> Favour(CourtPaper paper) =>
    [
        (paper.SpecialService.Is(true), "real.special-service"),
        (paper.CaseNumber.Is(true), "real.case-number"),
        (paper.ObjectionForm.Is(true), "real.objection-form"),
        (paper.CourtOnEnvelope.Is(true) && !CameInTheOpen(paper), "real.court-on-envelope"),
        (paper.How.Is(ServiceMethod.RegisteredPost), "real.registered-post"),
        (paper.How.Is(ServiceMethod.Electronic) && paper.RegisteredForSystem.Is(true), "real.registered"),
    ];

    /// <summary>Words known from fakes decide by themselves; every other doubt is settled by what is printed.</summary>
    private static IEnumerable<MissingFact> Missing(CourtPaper paper) => paper.Kind.Is(PaperKind.FakeSuspected) ? [] : new[]
    {
        (PaperFacts.AsksForTransfer.Key, paper.AsksForTransfer.IsUnknown),
        (PaperFacts.CaseNumber.Key, paper.CaseNumber.IsUnknown),
        (PaperFacts.RegisteredForSystem.Key, paper.How.Is(how => how is ServiceMethod.Electronic or ServiceMethod.Email) && paper.RegisteredForSystem.IsUnknown),
    }.Where(sign => sign.Item2).Select(sign => new MissingFact(sign.Item1, paper.Id));

    /// <summary>No envelope: what it says of its sender proves nothing.</summary>
    private static bool CameInTheOpen(CourtPaper paper) => paper.How.Is(how => how is ServiceMethod.Postcard or ServiceMethod.Sms or ServiceMethod.Email);

    private static bool IsFirstPaper(CourtPaper paper) => paper.Kind.Is(kind => kind is PaperKind.PaymentOrder or PaperKind.Complaint or PaperKind.SmallClaim);

    /// <summary>Before anybody said what the paper is, only one that names a court: a servicer's postcard is no fake.</summary>
    private static bool IsAboutACourt(CourtPaper paper) => (paper.Kind.IsSettled || paper.CourtOnEnvelope.Is(true)) && !paper.Kind.Is(kind => kind is PaperKind.DemandLetter or PaperKind.AssignmentNotice or PaperKind.SubrogationNotice or PaperKind.TaxSeizureNotice);

    private IReadOnlyList<Reason> Say(IReadOnlyList<string> keys) => [.. keys.Select(key => sentences.Reason(key))];
}
