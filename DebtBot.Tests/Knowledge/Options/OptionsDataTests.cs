using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Options.Arrangements;
using DebtBot.Knowledge.Options.Discharge;
using DebtBot.Knowledge.Options.Effects;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Options;

/// <summary>The data of the ways out, read for these tests alone.</summary>
public sealed class OptionsDataTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private readonly LawLibrary library = LawLibrary.Load();

    [Fact]
    public void Every_procedure_says_what_it_touches_in_the_order_of_fear()
    {
        var effects = new EffectsTable(library);
        Assert.All(Enum.GetValues<OptionKind>().Except([OptionKind.Overpayment]), kind => Assert.Equal(Enum.GetValues<EffectTopic>(), effects.Of(kind).Select(effect => effect.Topic)));
        Assert.Empty(effects.Of(OptionKind.Overpayment));
    }

    [Fact]
    public void What_it_costs_and_how_long_it_takes_are_kept_apart()
    {
        var ranges = new RangesTable(library);
        var repayment = Assert.Single(ranges.TimesOf(OptionKind.VoluntaryArrangement));
        Assert.Equal((36L, 60L), (repayment.From, repayment.To));
        Assert.Contains(ranges.CostsOf(OptionKind.Bankruptcy), range => range is { Id: "stamp", From: 1_500, To: 1_500 });
        Assert.All(Enum.GetValues<OptionKind>().SelectMany(ranges.CostsOf), range => Assert.Equal("yen", range.Unit));
    }

    [Fact]
    public void A_wish_moves_a_way_that_touches_it_and_never_past_what_can_be_judged()
    {
        var effects = new EffectsTable(library);
        var finding = new OptionFinding(OptionKind.Bankruptcy, OptionFit.Suits, 14);
        Assert.Equal(14, effects.MovedByWishes(finding, []));
        Assert.Equal(26, effects.MovedByWishes(finding, [Wish.KeepHome]));
        Assert.Equal(26, effects.MovedByWishes(finding, [Wish.KeepHome, Wish.KeepHome]));
        Assert.Equal(55, effects.MovedByWishes(finding, Enum.GetValues<Wish>()));
        Assert.Equal(80, effects.MovedByWishes(finding with { Rank = 80 }, [Wish.KeepHome]));
        Assert.Equal(13, effects.MovedByWishes(new(OptionKind.Overpayment, OptionFit.Possible, 13), [Wish.KeepHome]));
    }

    [Fact]
    public void A_barred_occupation_is_found_in_the_words_for_it()
    {
        var draft = new OptionDraft(OptionKind.Bankruptcy, library.Sentences);
        Licences.Load(library).Tell(new() { Occupation = "夜間の警備員" }, draft);
        Assert.True(draft.IsBlocked);
    }

    [Fact]
    public void Everything_dated_is_listed_for_check() => Assert.Equal(
        ["conciliation-fee.yaml", "credit-bureaus.yaml", "living-cost-areas.yaml", "living-cost-housing.yaml", "living-cost.yaml", "ranges.yaml"],
        new OptionsAssessment(library).Rows.Select(row => Path.GetFileName(row.Place.Split(' ')[0])).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 500)]
    [InlineData(100_000, 500)]
    [InlineData(100_001, 1_000)]
    [InlineData(1_000_000, 5_000)]
    [InlineData(1_000_001, 5_500)]
    [InlineData(5_000_000, 15_000)]
    public void The_fee_of_a_conciliation_rises_by_steps(long value, long fee) => Assert.Equal(new Yen(fee), new ConciliationFee(library).For(new(value), Today));

    [Fact]
    public void Above_the_known_steps_there_is_no_fee() => Assert.Null(new ConciliationFee(library).For(new(5_000_001), Today));
}
