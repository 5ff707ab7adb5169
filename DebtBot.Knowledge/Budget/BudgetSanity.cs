using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Budget;

/// <summary>家計の聞き直し。少なすぎる項目は確かめるまで計画に使わない。多い項目は、責めずに見直しの候補として示すだけ。</summary>
/// <remarks>閾値は製品側の仮置きで、統計ではない。4人以上の食費は4人の額を使う。</remarks>
internal sealed class BudgetSanity(IReadOnlyDictionary<string, DatedValue<decimal>> figures)
{
    private const int FamilyOfFour = 4;

    private static readonly string[] TooLow = ["living-too-low", "food-too-low", "utilities-zero", "phone-zero", "rent-zero"];

    /// <summary>A line to be asked about again before anything is planned with it.</summary>
    public static bool IsTooLow(string flag) => TooLow.Contains(flag);

    public IEnumerable<string> Flags(CaseFile file, DateOnly today)
    {
        var (food, people) = (file.Expenses.Food, file.Household.People);
        (string Flag, bool Raised)[] lines =
        [
            ("living-too-low", file.Expenses.Total.Is(amount => amount < LeastFood(people.TryGet(out var all) ? all : 1, today))),
            ("food-too-low", people.TryGet(out var heads) && food.Is(amount => amount < LeastFood(heads, today))),
            ("utilities-zero", file.Expenses.Utilities.Is(Yen.Zero)),
            ("phone-zero", file.Expenses.Phone.Is(Yen.Zero)),
            ("rent-zero", file.Expenses.Rent.Is(Yen.Zero) && file.Expenses.Mortgage.Is(Yen.Zero) && !file.Assets.Home.IsGiven),
            ("food-high", people.TryGet(out var eaters) && food.Is(amount => amount > Amount("food-most-per-head", today) * eaters)),
            ("phone-high", file.Expenses.Phone.Is(amount => amount > Amount("phone-most", today))),
            ("cars-many", file.Assets.Vehicles.Is(cars => cars > figures["cars-most"].At(today))),
        ];
        return lines.Where(line => line.Raised).Select(line => line.Flag);
    }

    /// <summary>What all living costs cannot be less than what food alone does; how many eat being unknown, one does.</summary>
    private Yen LeastFood(int heads, DateOnly today) => heads < FamilyOfFour ? Amount("food-least-per-head", today) * heads : Amount("food-least-four", today);

    private Yen Amount(string id, DateOnly today) => new((long)figures[id].At(today));
}
