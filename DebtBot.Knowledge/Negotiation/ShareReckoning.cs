using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>What one creditor's share does: with and without interest, after the payments people are told of, and the ladder of offers.</summary>
internal sealed class ShareReckoning(PlanFigures figures, DateOnly today)
{
    private readonly OfferLadder ladder = new(figures);

    public CreditorShare Of(string debt, Yen balance, AnnualRate? rate, Yen share, Yen? savings) =>
        new(debt, share, Reckoning.Frozen(balance, share), Reckoning.Of(balance, rate, share), Claimed(balance, rate, share), ladder.Of(balance, rate, share, savings, today)) { Balance = balance, Rate = rate };

    private ClaimedPayments Claimed(Yen balance, AnnualRate? rate, Yen share)
    {
        var payments = figures.Count("claimed-payments", today);
        return new(payments, balance.LessAtLeastZero(share * payments),
            rate is { } known ? PayoffPlan.LeftAfter(balance, known, share, payments) : null, rate is { } agreed ? PayoffPlan.MostCleared(agreed, share, payments) : null);
    }
}
