using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>案のとおりに払ったとき、残りがどう減っていくか。絵にするための、間をあけた時点だけを持つ。</summary>
/// <param name="WithInterest">True: at the agreed rates. False: interest frozen, because a rate is not known or the payments would never end with it.</param>
/// <param name="Months">Payments made at each point, from 0 until nothing is owed.</param>
/// <param name="Creditors">One for each share of the plan, in its order.</param>
public sealed record PlanCourse(bool WithInterest, IReadOnlyList<int> Months, IReadOnlyList<CreditorCourse> Creditors)
{
    /// <summary>The course of a plan in at most <paramref name="points"/> points; null when it is not ready or never clears.</summary>
    public static PlanCourse? Of(SafePlan plan, int points)
    {
        var withInterest = plan.WithInterest is { Result: ReckoningResult.Clears };
        if (plan.Result != PlanResult.Ready || (withInterest ? plan.WithInterest : plan.Frozen) is not { Months: > 0 and var last })
        {
            return null;
        }

        var step = (last + points - 2) / (points - 1);
        IReadOnlyList<int> months = [.. Enumerable.Range(0, points).Select(point => Math.Min(point * step, last)).Distinct()];
        return new(withInterest, months, [.. plan.Shares.Select(share => new CreditorCourse(share.Debt, [.. months.Select(month => Left(share, withInterest, month))]))]);
    }

    private static Yen Left(CreditorShare share, bool withInterest, int payments) =>
        PayoffPlan.LeftAfter(share.Balance, withInterest ? share.Rate!.Value : default, share.Monthly, payments);
}

/// <param name="Left">Whole yen still owed, one amount a point.</param>
public sealed record CreditorCourse(string Debt, IReadOnlyList<Yen> Left);
