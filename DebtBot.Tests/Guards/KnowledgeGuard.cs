using DebtBot.Knowledge;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Tests.Guards;

public sealed class KnowledgeGuard
{
    private static readonly LawBook Law = LawBook.Load();

    [Fact]
    public void Every_placeholder_of_a_sentence_has_a_type_that_can_be_shown()
    {
        string[] types = ["yen", "date", "n", "percent", "text"];
        var faults = Law.Sentences.All.Where(sentence => sentence.Text.Contains('{', StringComparison.Ordinal)
            && (SentenceRenderer.PlaceholdersOf(sentence.Text).Any(placeholder => !types.Contains(placeholder.Type)) || SentenceRenderer.PlaceholdersOf(sentence.Text).Count() != sentence.Text.Count(unit => unit == '{')));
        Assert.True(!faults.Any(), "Write placeholders as {amount:yen}: " + string.Join(", ", faults.Select(sentence => sentence.Key)));
    }

    [Fact]
    public void Every_sentence_of_law_names_its_source() => Assert.All(Law.Sentences.All, sentence => Assert.NotEmpty(sentence.Basis));

    [Fact]
    public void Every_route_leads_to_a_desk_with_a_number_a_page_or_a_door() =>
        Assert.All(Law.Desks.All, desk => Assert.True(desk.Numbers.Count > 0 || desk.Web.Length > 0 || desk.Channels.Contains(DebtBot.Knowledge.Referrals.DeskChannel.Visit), desk.Id));

    [Fact]
    public void No_figure_is_shown_bare_and_none_is_from_the_future() => Assert.Empty(DataFaults.Of(DataOverview.Of(Law), new(2026, 11, 24)));

    [Fact]
    public void Every_topic_of_check_is_offered() => Assert.Equal(DataOverview.Of(Law).Select(row => row.Topic).Distinct(), DataOverview.Topics);

    [Fact]
    public void Every_row_of_check_has_a_place_of_its_own() => Assert.DoesNotContain(DataOverview.Of(Law).CountBy(row => row.Place), place => place.Value > 1);

    [Fact]
    public void Stale_data_is_named_row_by_row_from_the_181st_day()
    {
        var rows = DataOverview.Of(Law);
        var last = rows.Max(row => row.VerifiedOn).AddDays(DataFaults.FreshDays);
        Assert.DoesNotContain(DataFaults.Of([.. rows.Where(row => row.VerifiedOn == rows.Max(other => other.VerifiedOn))], last), fault => fault.StartsWith("stale", StringComparison.Ordinal));
        Assert.Contains(DataFaults.Of(rows, last.AddDays(1)), fault => fault.Contains("Limitation/periods.yaml company-lender", StringComparison.Ordinal));
        Assert.Equal(rows.Count, DataFaults.Of(rows, last.AddDays(1)).Count());
    }

    [Fact]
    public void An_unsure_figure_in_a_sure_sentence_is_found()
    {
        DataRow figure = new("Budget", "b.yaml x", "x", ["実務 甲"], "1", new(2026, 11, 23), DebtBot.Knowledge.Citations.Confidence.Low) { IsFigure = true };
        DataRow sentence = new("Sentences", "s.yaml y", "{amount:yen}です。", ["実務 甲"], "", new(2026, 11, 23), DebtBot.Knowledge.Citations.Confidence.High);
        Assert.Contains("s.yaml y", Assert.Single(DataFaults.Of([figure, sentence], new(2026, 11, 24))), StringComparison.Ordinal);
        Assert.Empty(DataFaults.Of([figure, sentence with { Confidence = DebtBot.Knowledge.Citations.Confidence.Medium }], new(2026, 11, 24)));
    }

    [Fact]
    public void No_fact_was_older_than_half_a_year_when_this_was_written() =>
        Assert.All(DataOverview.Of(Law), row => Assert.True(new DateOnly(2026, 11, 24).DayNumber - row.VerifiedOn.DayNumber <= 180, row.What));
}
