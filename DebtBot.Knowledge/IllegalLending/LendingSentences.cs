using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.IllegalLending;

/// <summary>Which approved sentences belong to which finding: scheme.{kind}.{part} by naming convention, then what every case shares.</summary>
internal sealed class LendingSentences(LegalSentences sentences)
{
    private static readonly string[] TonightFromALender = ["illegal.tonight", "illegal.tonight-danger", "illegal.tonight-others"];
    private static readonly string[] TonightAtOwnRisk = ["illegal.tonight-stop", "illegal.tonight-danger"];

    public IllegalLendingFinding Of(IllegalLendingFinding finding, Scheme scheme, bool business)
    {
        var kind = KebabNames<Cases.SchemeKind>.NameOf(scheme.Kind);
        return finding with
        {
            Because = [sentences.Reason($"scheme.{kind}.why"), .. Rate(finding, business), .. Principal(finding)],
            Tonight = Parts(kind, "tonight", scheme.OwnRisk ? TonightAtOwnRisk : TonightFromALender),
            NextDay = Parts(kind, "next", scheme.OwnRisk ? ["illegal.next-own-risk"] : ["illegal.next", "illegal.next-2"]),
            Never = Parts(kind, "never", scheme.OwnRisk ? ["illegal.never-own-risk"] : ["illegal.never", "illegal.never-borrow"]),
        };
    }

    private IEnumerable<Reason> Rate(IllegalLendingFinding finding, bool business)
    {
        if (finding.Rate is { } rate)
        {
            yield return sentences.Reason("illegal.rate", ("rate", AnnualRate.FromPercent(Math.Min(Math.Round(rate.Statutory, 0, MidpointRounding.AwayFromZero), 1_000_000m))));
        }

        if (finding.Band == RateBand.AboveTheVoidLine)
        {
            yield return sentences.Reason(business && finding.Principal == PrincipalView.CaseLawAgainstRepayment ? "illegal.void" : "illegal.above-criminal-line");
        }
        else if (finding.Band == RateBand.AboveTwenty)
        {
            yield return sentences.Reason(business ? "illegal.above-twenty" : "illegal.between-persons");
        }
    }

    private IEnumerable<Reason> Principal(IllegalLendingFinding finding) => finding.Principal switch
    {
        PrincipalView.CaseLawAgainstRepayment => [sentences.Reason("illegal.principal-case-law")],
        PrincipalView.MayBeOwed => [sentences.Reason("illegal.principal-may-be-owed")],
        PrincipalView.CannotTell => [sentences.Reason("illegal.principal-cannot-tell")],
        _ => [],
    };

    private IReadOnlyList<Reason> Parts(string kind, string part, IReadOnlyList<string> always) =>
        [.. new[] { $"scheme.{kind}.{part}" }.Where(sentences.Has).Concat(always).Select(key => sentences.Reason(key))];
}
