using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options.LivingCost;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Options;

/// <summary>平成13年政令第50号 別表第二から第七: both sides of the steps.</summary>
public sealed class LivingCostTablesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly LivingCostTables tables = new(LawLibrary.Load());

    [Theory]
    [InlineData(1, 0, 279_000)]
    [InlineData(1, 1, 279_000)]
    [InlineData(1, 2, 310_000)]
    [InlineData(1, 39, 499_000)]
    [InlineData(1, 40, 488_000)]
    [InlineData(1, 70, 624_000)]
    [InlineData(6, 99, 507_000)]
    public void What_a_person_needs_goes_by_age(int area, int age, int amount) => Assert.Equal(new Yen(amount), tables.Personal(area, age, Today));

    [Theory]
    [InlineData(1, 1, 527_000)]
    [InlineData(1, 4, 703_000)]
    [InlineData(1, 5, 703_000)]
    [InlineData(6, 2, 452_000)]
    public void What_a_household_needs_is_the_same_from_four_people_on(int area, int people, int amount) => Assert.Equal(new Yen(amount), tables.Household(area, people, Today));

    [Theory]
    [InlineData(1, "東京都", 1, 16_000)]
    [InlineData(2, "北海道", 2, 152_000)]
    [InlineData(3, "岩手県", 1, 80_000)]
    [InlineData(3, "沖縄県", 1, 14_000)]
    public void Winter_goes_by_the_grade_of_the_prefecture_outside_the_first_area(int area, string prefecture, int people, int amount) => Assert.Equal(new Yen(amount), tables.Winter(area, prefecture, people, Today));

    [Theory]
    [InlineData("札幌市", 2, 1, 407_000)]
    [InlineData("札幌市", 2, 2, 529_000)]
    [InlineData("札幌市", 2, 6, 529_000)]
    [InlineData("札幌市", 2, 7, 635_000)]
    [InlineData("江別市", 2, 1, 322_000)]
    [InlineData("北見市", 5, 1, 270_000)]
    public void A_city_with_a_row_of_its_own_uses_that_row(string city, int area, int people, int amount) =>
        Assert.Equal(new Yen(amount), tables.Housing(new("北海道", city, area, true), people, Today));

    [Fact]
    public void A_place_without_a_row_has_no_figure() => Assert.Null(tables.Housing(new("北海道", "どこか", 1, false), 1, Today));

    [Theory]
    [InlineData(1, 1_999_999, 490_000)]
    [InlineData(1, 2_000_000, 525_000)]
    [InlineData(2, 2_500_000, 555_000)]
    [InlineData(6, 9_000_000, 455_000)]
    public void What_work_costs_goes_by_income(int area, long gross, int amount) => Assert.Equal(new Yen(amount), tables.Work(area, new(gross), Today));

    [Fact]
    public void Every_table_is_listed_for_check() => Assert.Equal(6, tables.Rows.Count);

    [Theory]
    [InlineData("row: 0=279000 2=310000", true)]
    [InlineData("row: 1=279000", false)]
    [InlineData("row: 0=279000 0=310000", false)]
    [InlineData("row: 0=279000 2", false)]
    [InlineData("row: 0=279000 2=-1", false)]
    public void Steps_start_at_zero_and_rise(string yaml, bool right)
    {
        var map = StrictYaml.Read("steps.yaml", new StringReader(yaml));
        var slip = Record.Exception(() => StepRow.Read(map, "row"));
        Assert.True(right ? slip is null : slip is LawDataException, slip?.Message);
    }
}
