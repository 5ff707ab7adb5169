using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Limitation;

/// <summary>periods.yaml: how long each claim lives, by the date of its contract.</summary>
internal sealed class LimitationPeriods
{
    private readonly Dictionary<string, DatedValue<int>> byId;

    public LimitationPeriods(LawLibrary library) =>
        byId = library.File("Limitation/periods.yaml").Entries().ToDictionary(entry => entry.Key, entry => library.Dated.Read(entry.Key, entry.Map, map => map.Whole("value")), StringComparer.Ordinal);

    public DatedValue<int> this[string id] => byId[id];

    public IReadOnlyCollection<DatedValue<int>> All => byId.Values;

    /// <summary>The row for a claim; null when the kind of creditor is not known or has no row.</summary>
    public DatedValue<int>? For(Debt debt) => PeriodTable.RowOf(debt) is { } id ? byId[id] : null;

    /// <summary>Both lengths while the contract's date is not known or straddles the reform, or while it is not known whether the borrower was a merchant; the longer is the safe one.</summary>
    public (int Shorter, int Longer) YearsOf(DatedValue<int> row, Debt debt)
    {
        var (shorter, longer) = Lengths(row, debt);
        if (!debt.BorrowerIsMerchant.IsUnknown || !PeriodTable.HangsOnMerchant(debt))
        {
            return (shorter, longer);
        }

        var ofMerchant = Lengths(For(debt with { BorrowerIsMerchant = true })!, debt);
        return (Math.Min(shorter, ofMerchant.Shorter), Math.Max(longer, ofMerchant.Longer));
    }

    /// <summary>Years from an act that is no contract, whatever the other side knows.</summary>
    public int LongStop(DateOnly act) => byId["long-stop"].At(Known(byId["long-stop"], act));

    private static (int Shorter, int Longer) Lengths(DatedValue<int> row, Debt debt)
    {
        if (!debt.Contracted.TryGet(out var contract))
        {
            return (row.Values.Entries.Min(entry => entry.Value), row.Values.Entries.Max(entry => entry.Value));
        }

        var (first, last) = (row.At(Known(row, contract.Earliest)), row.At(Known(row, contract.Latest)));
        return (Math.Min(first, last), Math.Max(first, last));
    }

    private static DateOnly Known(DatedValue<int> row, DateOnly day) => day < row.Values.KnownFrom ? row.Values.KnownFrom : day;
}
