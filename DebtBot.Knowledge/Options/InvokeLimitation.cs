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
        if (inputs.Limitation.Any(finding => finding.Result is LimitationResult.MayHaveCompleted))
        {
            return new(Kind, OptionFit.Suits, 1, NoFigures, Says("invoke.what", "invoke.lawyer"), [], Says("invoke.do-not-pay"), []);
        }

        var open = inputs.Limitation.Where(finding => finding.Result is LimitationResult.CannotTell && finding.Missing.Count > 0 && (finding.BaseEnd is not { } end || end.Earliest < inputs.Today)).ToList();
        return open.Count > 0
            ? new(Kind, OptionFit.CannotTell, 5, NoFigures, Says("invoke.cannot-tell"), [], Says("invoke.do-not-pay"), [.. open.SelectMany(finding => finding.Missing)])
            : Blocked("invoke.not-yet");
    }
}
