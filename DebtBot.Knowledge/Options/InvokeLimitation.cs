using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Options;

/// <summary>時効の援用。期間が過ぎている可能性のある借金があるときに、専門家に見てもらうことを並べる。</summary>
/// <remarks>民法145条・152条。</remarks>
internal sealed class InvokeLimitation(LegalSentences sentences) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.InvokeLimitation;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft();
        if (inputs.Limitation.Any(finding => finding.Result is LimitationResult.MayHaveCompleted))
        {
            return draft.Because("invoke.what").Because("invoke.lawyer").Because("invoke.reaches-back").Caution("invoke.do-not-pay").As(OptionFit.Suits, Nearness.InvokeLimitation);
        }

        var open = inputs.Limitation.Where(finding => finding.Result is LimitationResult.CannotTell && finding.Missing.Count > 0 && (finding.BaseEnd is not { } end || end.Earliest < inputs.Today)).ToList();
        return open.Count > 0
            ? draft.Because("invoke.cannot-tell").Caution("invoke.do-not-pay").Needs(open.SelectMany(finding => finding.Missing)).As(OptionFit.CannotTell, Nearness.LimitationOpen)
            : draft.Blocker("invoke.not-yet").As(OptionFit.Blocked, Nearness.Blocked);
    }
}
