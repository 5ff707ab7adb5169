using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Interest;

/// <summary>利息と遅延損害金の上限。元本は借りた時の額で見る。</summary>
/// <remarks>利息制限法1条・4条・7条。金銭の貸し借りだけに使い、ショッピングの立替金・家賃・料金には使わない。</remarks>
internal sealed class InterestCaps(LawLibrary library)
{
    private static readonly Yen Low = new(100_000);
    private static readonly Yen High = new(1_000_000);

    private readonly Dictionary<string, DatedValue<decimal>> figures =
        LawLibrary.File("Interest/caps.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Number("value")));

    public IReadOnlyCollection<DatedValue<decimal>> Figures => figures.Values;

    public AnnualRate Cap(Yen principal, DateOnly on) =>
        AnnualRate.FromPercent(figures[principal < Low ? "below-100000" : principal < High ? "below-1000000" : "from-1000000"].At(on));

    /// <summary>The cap on delay damages; null before the dates the data covers.</summary>
    public AnnualRate? DamagesCap(Yen principal, bool business, DateOnly contracted)
    {
        if (business && figures["business-damages"].Values.Knows(contracted))
        {
            return AnnualRate.FromPercent(figures["business-damages"].At(contracted));
        }

        return figures["damages-multiplier"].Values.Knows(contracted)
            ? AnnualRate.FromPercent(Cap(principal, contracted).Percent * figures["damages-multiplier"].At(contracted))
            : null;
    }

    public static bool Applies(Debt debt) =>
        debt.Kind.Is(kind => kind is CreditorKind.MoneyLender or CreditorKind.Bank or CreditorKind.Shinkin or CreditorKind.CreditUnion or CreditorKind.LabourBank
            or CreditorKind.AgriculturalCooperative or CreditorKind.Individual or CreditorKind.IndividualLender or CreditorKind.CreditCard or CreditorKind.Unlicensed)
        && !debt.Product.Is(product => product is ClaimProduct.CardShopping or ClaimProduct.Revolving or ClaimProduct.CreditSale or ClaimProduct.Rent or ClaimProduct.Phone or ClaimProduct.Tax or ClaimProduct.Scholarship);

    public static bool IsBusiness(Debt debt) => !debt.Kind.Is(CreditorKind.Individual);
}
