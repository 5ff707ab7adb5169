namespace DebtBot.Tests.Specs.Listening;

/// <summary>What people type first: what it is about, and every fact in it. The blind half was run only when the first was done; the fresh ones were written after that.</summary>
public sealed class OpeningSpec(ITestOutputHelper output)
{
    private const double Least = 0.95;

    [Theory]
    [InlineData("openings.yaml")]
    [InlineData("openings-blind.yaml")]
    [InlineData("openings-fresh.yaml")]
    public void The_first_message_is_understood(string file)
    {
        var openings = Opening.Read(file);
        var topics = openings.Count(opening => opening.IsTopicRight);
        var wrong = openings.Select(opening => (Opening: opening, Wrong: opening.Wrong(opening.Case()))).ToList();
        var facts = openings.Sum(opening => opening.Facts.Count + opening.Not.Count);
        var missed = wrong.Sum(item => item.Wrong.Count);
        output.WriteLine($"{file}: {openings.Count} openings, topic right {(double)topics / openings.Count:P1}, facts right {(double)(facts - missed) / facts:P1} of {facts}, "
            + $"fully right {wrong.Count(item => item.Wrong.Count == 0 && item.Opening.IsTopicRight)}");
        foreach (var (opening, faults) in wrong.Where(item => item.Wrong.Count > 0 || !item.Opening.IsTopicRight))
        {
            output.WriteLine($"  {opening.Text.ReplaceLineEndings("/")}: {(opening.IsTopicRight ? "" : $"topic {opening.Topic}, not {string.Join('|', opening.Topics)}; ")}{string.Join(", ", faults)}");
        }

        Assert.True(openings.Count >= 40);
        Assert.True(topics >= Least * openings.Count, $"topic right {(double)topics / openings.Count:P1}");
        Assert.True(facts - missed >= Least * facts, $"facts right {(double)(facts - missed) / facts:P1}");
    }
}
