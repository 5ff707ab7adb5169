using DebtBot.Knowledge;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge.Data;

/// <summary>Each kind of slip in a data file stops the start and names file, line, the key and the nearest right word.</summary>
public sealed class SlipTests
{
    private const string Right = "reach:\n  title: 額\n  unit: yen\n  values:\n    2004-04-01: { value: 1400000, basis: 司法書士法 3条1項7号 }\n  verified: { on: 2026-11-23, how: 条文 }\n";

    [Fact]
    public void The_figure_without_a_slip_is_read() => Assert.Equal(new Yen(1_400_000), Read(Right).At(new(2026, 11, 23)));

    [Theory]
    [InlineData("unknown key", "  title: 額", "  titel: 額", 2, "titel", "title")]
    [InlineData("duplicate key", "  unit: yen", "  title: 額\n  unit: yen", 3, "title", "uplicate")]
    [InlineData("bad date", "2004-04-01", "2004-4-31", 5, "2004-4-31", "2020-04-01")]
    [InlineData("unknown statute", "司法書士法", "司法書司法", 5, "司法書司法", "司法書士法")]
    [InlineData("missing verified", "  verified: { on: 2026-11-23, how: 条文 }\n", "", 2, "verified", "missing")]
    [InlineData("wrong type", "value: 1400000", "value: 百四十万", 5, "百四十万", "whole yen")]
    [InlineData("negative", "value: 1400000", "value: -1", 5, "-1", "whole yen")]
    [InlineData("list instead of value", "  title: 額", "  title: [額]", 2, "single value", "expected")]
    [InlineData("unknown confidence", "  unit: yen", "  unit: yen\n  confidence: hihg", 4, "hihg", "high")]
    public void A_slip_names_its_place_and_what_would_be_right(string kind, string right, string wrong, long line, string named, string hint)
    {
        var slip = Assert.Throws<LawDataException>(() => Read(Right.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.StartsWith("Referrals/scrivener.yaml(", slip.Message, StringComparison.Ordinal);
        Assert.True(slip.Line >= line && slip.Line <= line + 4, $"{kind}: {slip.Message}");
        Assert.Contains(named, slip.Message, StringComparison.Ordinal);
        Assert.Contains(hint, slip.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  unit: {yen")]
    [InlineData("  unit: \"yen")]
    [InlineData("unit: yen")]
    public void Broken_yaml_names_its_file(string wrong) =>
        Assert.StartsWith("Referrals/scrivener.yaml(", Assert.Throws<LawDataException>(() => Read(Right.Replace("  unit: yen", wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_for_an_unknown_occasion_is_refused()
    {
        var slip = Assert.Throws<LawDataException>(() => new Documents(StrictYaml.Read("Referrals/documents.yaml", new StringReader("a: { name: 書類, where: 手元, when: all }\nb: { name: 写し, where: 手元, when: court-papr }\n"))));
        Assert.Equal(2, slip.Line);
        Assert.Contains("court-paper", slip.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_overlap_are_refused()
    {
        var slip = Assert.Throws<LawDataException>(() => Read(Right.Replace("  verified", "    2003-04-01: { value: 900000, basis: 司法書士法 3条1項7号 }\n  verified", StringComparison.Ordinal)));
        Assert.Contains("rising dates", slip.Message, StringComparison.Ordinal);
        Assert.Equal(5, slip.Line);
    }

    [Fact]
    public void A_figure_without_values_is_a_gap_and_refused() =>
        Assert.Contains("at least one entry", Assert.Throws<LawDataException>(() => Read(Right.Replace("\n    2004-04-01: { value: 1400000, basis: 司法書士法 3条1項7号 }", " {}", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void Before_the_first_value_nothing_is_guessed_and_the_range_is_named()
    {
        var refusal = Assert.Throws<OutsideTimelineException>(() => Read(Right).At(new(2004, 3, 31)));
        Assert.Contains("2004-04-01", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2004-03-31", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ when: anyone, desk: houterasuu, why: referral.lawyer }", "houterasu")]
    [InlineData("{ when: anyone, desk: houterasu, why: referral.lawyre }", "referral.lawyer")]
    [InlineData("{ when: court-papers, desk: houterasu, why: referral.lawyer }", "court-paper")]
    public void A_route_to_nowhere_is_refused(string route, string nearest)
    {
        var law = LawBook.Load();
        var desks = law.Desks.All.ToDictionary(desk => desk.Id);
        var map = StrictYaml.Read("Referrals/routing.yaml", new StringReader($"many-debts: 3\nroutes:\n  - {route}\n"));
        var slip = Assert.Throws<LawDataException>(() => new Routing(map, desks, law.Sentences));
        Assert.Equal(3, slip.Line);
        Assert.Contains($"did you mean “{nearest}”", slip.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hours: { weekly: { mon-fry: 09:00-17:00 }, holidays: closed }", "mon-fry")]
    [InlineData("hours: { weekly: { mon: 9-17 }, holidays: closed }", "9-17")]
    [InlineData("hours: { weekly: { mon: 09:00-17:00 }, holidays: sometimes }", "sometimes")]
    [InlineData("hours: { weekly: { mon: 09:00-17:00 }, holidays: open, year-end: 12-29..13-03 }", "13-03")]
    [InlineData("hours: { weekly: { mon: 09:00-17:00 }, holidays: open, all-day: [2026-09-17..2026-09-10] }", "2026-09-17..2026-09-10")]
    [InlineData("hours: mostly", "mostly")]
    [InlineData("hours: always\n  stands-in-for: nobody", "nobody")]
    [InlineData("hours: always\n  phone-standing: sure", "sure")]
    public void Hours_and_numbers_nobody_could_mean_are_refused(string entry, string named)
    {
        var text = $"desk:\n  name: x\n  channels: [phone]\n  languages: [ja]\n  web: x\n  {entry}\n  hours-text: x\n  cost: x\n  audience: x\n  say: x\n  source: x\n  confidence: high\n  verified-on: 2026-11-23\n";
        Assert.Contains(named, Assert.Throws<LawDataException>(() => DeskReader.Read(StrictYaml.Read("Referrals/desks.yaml", new StringReader(text)))).Message, StringComparison.Ordinal);
    }

    private static DatedValue<Yen> Read(string text)
    {
        var statutes = Statutes.Load(StrictYaml.ReadEmbedded(typeof(LawBook).Assembly, "Citations/statutes.yaml"));
        return new DatedValueReader(statutes).Read("reach", StrictYaml.Read("Referrals/scrivener.yaml", new StringReader(text)).Map("reach"), map => map.Yen("value"));
    }
}
