using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>誰から話すか。遅れている相手、利率の高い相手、残りの多い相手の順。人に頼まれた順や、声の大きい順にはしない。</summary>
/// <remarks>実務の順番で、法定の順位ではない。一部にだけ先に返すことは、どの順でもしない（破産法162条）。</remarks>
internal sealed class TalkingOrder(LegalSentences sentences)
{
    public IReadOnlyList<(Debt Debt, Reason Why)> Of(IReadOnlyList<Debt> open)
    {
        var ordered = open.OrderByDescending(IsBehind).ThenByDescending(RateOf).ThenByDescending(BalanceOf).ToList();
        return [.. ordered.Select(debt => (debt, sentences.Reason(Why(debt, open))))];
    }

    private static string Why(Debt debt, IReadOnlyList<Debt> open) =>
        open.Count == 1 ? "order.only"
        : IsBehind(debt) ? "order.behind"
        : open.Any(other => other.Id != debt.Id && RateOf(other) != RateOf(debt)) && debt.Rate.IsGiven ? "order.rate"
        : "order.balance";

    private static bool IsBehind(Debt debt) => debt.InArrears.Is(true) || debt.FirstUnpaid.IsGiven;

    /// <summary>An unknown rate comes after every known one.</summary>
    private static decimal RateOf(Debt debt) => debt.Rate.Match(rate => rate.Fraction, () => -1m);

    private static long BalanceOf(Debt debt) => debt.Balance.Match(balance => balance.Amount, () => -1L);
}
