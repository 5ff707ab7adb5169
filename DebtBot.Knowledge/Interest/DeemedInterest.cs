using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>手数料などは名目を問わず利息とみなす。業者の貸付けで除かれるのは、政令の手数料・公の費用・決まった額までのATM手数料だけ。</summary>
/// <remarks>利息制限法3条・6条、利息制限法施行令1条・2条。ATM手数料は決まった額を超える部分を利息に入れる。取引の額がわからないときは大きい方の額まで除く。</remarks>
internal sealed class DeemedInterest(InterestFigures figures)
{
    /// <summary>The part of the fees that surely counts as interest, whole yen.</summary>
    public Yen Of(IReadOnlyList<LoanFee> fees, bool business, DateOnly today) => new(Math.Min(Yen.MaxAmount, fees.Sum(fee => Counted(fee, business, today).Amount)));

    private Yen Counted(LoanFee fee, bool business, DateOnly today) => fee.Kind switch
    {
        FeeKind.Tax or FeeKind.PublicOffice => Yen.Zero,
        FeeKind.CardReissue or FeeKind.DocumentReissue or FeeKind.DebitRetry => business ? Yen.Zero : fee.Amount,
        FeeKind.Atm => business ? fee.Amount.LessAtLeastZero(AtmLimit(fee, today)) : Yen.Zero,
        _ => fee.Amount,
    };

    private Yen AtmLimit(LoanFee fee, DateOnly today) =>
        figures.Yen(fee.Transaction.Is(amount => amount <= figures.Yen("atm-step", today)) ? "atm-small" : "atm-large", today);
}
