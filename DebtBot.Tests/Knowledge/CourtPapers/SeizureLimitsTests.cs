using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.CourtPapers;

public sealed class SeizureLimitsTests
{
    /// <summary>The law is read once for all other tests; here it is read for this one.</summary>
    [Fact]
    public void Freshly_read_figures_give_a_quarter_of_a_wage()
    {
        var limits = new SeizureLimits(LawLibrary.Load());
        var file = CaseFile.Empty with { Seizures = [new() { Kind = SeizureKind.Wages, For = SeizureFor.Ordinary, NetPay = new Yen(280_000) }] };
        Assert.Equal(new Yen(70_000), limits.For(file, new(2026, 11, 24)).Single().Seizable);
        Assert.Equal(14, limits.Figures.Count);
    }
}
