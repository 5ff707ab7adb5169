using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Negotiation;

/// <summary>一社への案を、控えめな順に並べる。長く・利息を止めて、基本の回数で、約束どおりの利息で全額の取り分、のほか、開始を遅らせる、一括。どれも取り分を超えない。</summary>
/// <remarks>回数は実務の慣行で、相手に応じる義務はない。</remarks>
internal sealed class OfferLadder(PlanFigures figures)
{
    /// <param name="share">What this creditor can be given each month.</param>
    /// <param name="savings">What could be given once; null when it cannot be told.</param>
    public IReadOnlyList<Offer> Of(Yen balance, AnnualRate? rate, Yen share, Yen? savings, DateOnly today)
    {
        if (balance == Yen.Zero || share == Yen.Zero)
        {
            return [];
        }

        var (longer, usual) = (Part(figures.LongerPayments(today)), Part(figures.UsualPayments(today)));
        var later = figures.Count("start-later", today);
        List<Offer> offers =
        [
            Monthly(OfferForm.Longer, longer, 0, true), Monthly(OfferForm.LessPerMonth, usual, 0, true), Monthly(OfferForm.WholeShare, share, 0, false), Monthly(OfferForm.LaterStart, longer, later, true),
        ];
        if (savings is { Amount: > 0 } once)
        {
            offers.Add(Once(once < balance ? once : balance));
        }

        return offers;

        Yen Part(int payments) => balance.DividedUp(payments) is var part && part < share ? part : share;

        Offer Monthly(OfferForm form, Yen amount, int after, bool freeze) =>
            new(form, amount, Yen.Zero, after, freeze) { Frozen = Reckoning.Frozen(balance, amount), WithInterest = Reckoning.Of(balance, rate, amount) };

        Offer Once(Yen amount) => new(OfferForm.LumpSum, Yen.Zero, amount, 0, true) { Frozen = Reckoning.Frozen(amount, amount), WithInterest = Reckoning.Frozen(amount, amount) };
    }
}
