using DebtBot.Commands;

namespace DebtBot.Tests.Commands;

public sealed class CheckAndExplainTests
{
    private static string Case(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        return path;
    }

    private const string Old = "now: 2026-11-23T10:00:00+09:00\ndebts: [ { id: a, kind: money-lender, contracted: 2015-06, last-payment: 2018-04-26, court-record: none, acknowledged-since: no, rate: 20%, balance: 500000 } ]\npapers: [ { kind: payment-order, served: 2026-11-12 } ]\nincome: { monthly-take-home: 180000 }\nhousehold: { people: 1 }\n";

    [Fact]
    public async Task Check_passes_on_fresh_data_and_fails_naming_the_row_on_stale_data()
    {
        var (fresh, _, none) = await Run("check", "--topic", "limitation", "--now", "2026-11-24T10:00+09:00");
        Assert.Equal(0, fresh);
        Assert.Equal("", none);
        var (stale, printed, named) = await Run("check", "--topic", "Limitation", "--now", "2027-06-30T10:00+09:00");
        Assert.Equal(1, stale);
        Assert.Contains("stale: Limitation/periods.yaml company-lender", named, StringComparison.Ordinal);
        Assert.Contains("Limitation | Limitation/periods.yaml company-lender | ", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("desks.yaml", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_topic_is_refused_with_the_nearest()
    {
        var (code, _, said) = await Run("check", "--topic", "limitatio");
        Assert.Equal(2, code);
        Assert.Contains("did you mean “Limitation”", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limitation/a", "← Limitation/sentences.ja.yaml", "← answer debts[a].last-payment: 2018-04-26", "（2026-11-23）")]
    [InlineData("deadlines/objection-to-payment-order", "← CourtPapers/sentences.ja.yaml", "← answer papers[0].served: 2026-11-12", "last-day 2026-11-26")]
    [InlineData("interest/a", "← Interest/sentences.ja.yaml", "← answer debts[a].rate: 20%", "← Interest/caps.yaml")]
    [InlineData("legal-aid", "← Referrals/legal-aid.yaml income: ▶2013-04-01", "← answer income.monthly-take-home: 180000", "limit")]
    [InlineData("options", "options/bankruptcy", "← Options/sentences.ja.yaml", "← answer debts[a].balance: 500000")]
    [InlineData("referrals/houterasu", "← Referrals/sentences.ja.yaml referral.court-paper", "← answer papers[0].kind: payment-order", "next-opens 2026-11-24T09:00:00+09:00")]
    [InlineData("budget", "? missing expenses.", "← answer income.monthly-take-home: 180000", "budget:")]
    [InlineData("negotiation/a", "← Negotiation/sentences.ja.yaml", "locked true", "民法 152条")]
    public async Task Any_finding_is_explained_down_to_its_article_its_data_and_the_answer(string finding, string one, string two, string three)
    {
        var (code, printed, _) = await Run("explain", Case(Old), "--finding", finding);
        Assert.Equal(0, code);
        Assert.All([one, two, three], part => Assert.Contains(part, printed, StringComparison.Ordinal));
        Assert.All(printed.Split('\n').Where(line => line.Length > 0 && line[0] != ' '), line => Assert.StartsWith(finding, line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("now: 2026-03-31T10:00:00+09:00", "▶2020-01-01", "100000; 2026-04-01: 107000 yen")]
    [InlineData("now: 2026-04-01T10:00:00+09:00", "2020-01-01", "100000; ▶2026-04-01: 107000 yen")]
    public async Task The_value_in_force_on_the_deciding_day_is_marked(string now, string before, string values)
    {
        var (_, printed, _) = await Run("explain", Case(now + "\nseizures: [ { kind: wages, for: tax, gross-pay: 300000, deductions: 60000, relatives: 1 } ]\n"), "--finding", "seizure/0");
        Assert.Contains("tax-living-base: " + before, printed, StringComparison.Ordinal);
        Assert.Contains(values, printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_holds_by_contract_is_marked_by_the_contract()
    {
        var (_, printed, _) = await Run("explain", Case("now: 2026-11-24T10:00:00+09:00\ndebts: [ { id: a, kind: individual, contracted: 2019-03, due-date: 2019-09-30, last-payment: unknown } ]\n"), "--finding", "limitation/a");
        Assert.Contains("individual: ▶1960-01-01: 10; 2020-04-01: 5 years", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_that_is_not_there_is_refused_with_those_that_are()
    {
        var (code, _, said) = await Run("explain", Case(Old), "--finding", "limitation/b");
        Assert.Equal(2, code);
        Assert.Contains("did you mean “limitation/a”", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_before_the_known_years_is_refused_in_one_line()
    {
        var (code, _, said) = await Run("assess", Case("now: 2015-03-01T10:00:00+09:00\ndebts: [ { id: a } ]\n"));
        Assert.Equal(2, code);
        Assert.Equal("Nothing is known for 2015-03-01; the data covers 2019-01-01 to 2035-12-31.", said.Trim());
    }

    /// <summary>The real program, so that exit codes and both streams are what a script would see.</summary>
    private static async Task<(int Code, string Out, string Error)> Run(params string[] arguments)
    {
        using var program = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (printed, said) = (program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        return (program.ExitCode, await printed, await said);
    }
}
