using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>Which approved sentences go with a plan. 取り消せないことへの注意は、いつも添える。</summary>
/// <remarks>破産法162条・252条1項2号・3号・5号。</remarks>
internal sealed class PlanSentences(LegalSentences sentences)
{
    public SafePlan Of(SafePlan plan, CaseFile file, IReadOnlyList<NegotiationLock> locks)
    {
        List<Reason> because = [];
        void Say(bool when, string key, params IReadOnlyList<(string, object)> values)
        {
            if (when)
            {
                because.Add(sentences.Reason(key, values));
            }
        }

        var ready = plan.Result == PlanResult.Ready;
        Say(plan.Result == PlanResult.NobodyOpen, "plan.nobody-open");
        Say(plan.Result == PlanResult.CannotTell, "plan.need-facts");
        Say(plan.Result == PlanResult.NoSurplus, "plan.no-surplus");
        Say(plan.Refused, "plan.refused", ("asked", plan.Asked ?? default), ("surplus", plan.Surplus?.AtLeastZero ?? default));
        Say(ready, "plan.convention");
        Say(ready && plan.Shares.Count > 1, "plan.pro-rata");
        Say(ready && plan.WithInterest is { Result: ReckoningResult.NeverClears }, "plan.never-clears");
        Say(ready && plan.Missing.Count > 0, "plan.rate-open");
        Say(ready && locks.Any(item => item.Locked && !item.Stops.Contains(NegotiationStop.IllegalLender)), "plan.others-wait");
        Say(plan.Stress is { ShortAfterCut.Amount: > 0 }, "plan.stress-income", ("short", plan.Stress?.ShortAfterCut ?? default));
        Say(plan.Stress is { PaymentsMissed: > 0 }, "plan.stress-cost", ("cost", plan.Stress?.Cost ?? default), ("payments", plan.Stress?.PaymentsMissed ?? 0));
        return plan with { Because = because, Guards = Guards(file.Conduct) };
    }

    private IReadOnlyList<Reason> Guards(Conduct conduct) =>
    [
        sentences.Reason("guard.preference"), sentences.Reason("guard.cash-out"), sentences.Reason("guard.new-borrowing"),
        .. conduct.PaidOnlySome.Is(true) || conduct.CashOut.Is(true) || conduct.BorrowedLately.Is(true) ? [sentences.Reason("guard.done")] : (Reason[])[],
    ];
}
