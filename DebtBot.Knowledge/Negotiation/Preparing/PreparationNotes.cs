using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Negotiation.Preparing;

/// <summary>話す前の注意（承認、保証人、担保）と、その借金の書類。保証人がいないと言われるまでは、確かめるように書く。</summary>
/// <remarks>民法152条1項・446条1項・458条の3・505条1項・519条、貸金業法19条の2。</remarks>
internal sealed class PreparationNotes(LegalSentences sentences)
{
    public IReadOnlyList<Reason> Of(Debt debt, CreditorShare share)
    {
        List<string> keys = ["note.acknowledges"];
        if (debt.Guarantor.Is(kind => kind is GuarantorKind.Family or GuarantorKind.Other))
        {
            keys.AddRange(["note.guarantor", "note.guarantor-told"]);
        }

        if (debt.Collateral.Is(kind => kind != CollateralKind.None) || (debt.Product.Is(ClaimProduct.CarLoan) && !debt.Collateral.Is(CollateralKind.None)))
        {
            keys.Add("note.collateral");
        }

        if (debt.Kind.Is(CreditorKind.Bank))
        {
            keys.Add("note.bank-account");
        }

        if (share.Offers.Any(offer => offer.Form == OfferForm.LumpSum))
        {
            keys.Add("note.lump-rest");
        }

        return [.. keys.Select(key => sentences.Reason(key))];
    }

    /// <summary>The history is asked for where the rate is not known: it shows what was agreed and paid.</summary>
    public IReadOnlyList<Reason> Papers(Debt debt)
    {
        List<string> keys = ["papers.statement", "papers.contract"];
        if (debt.Rate.IsUnknown || debt.Contracted.IsUnknown)
        {
            keys.Add("papers.history");
        }

        keys.Add("papers.budget");
        return [.. keys.Select(key => sentences.Reason(key))];
    }
}
