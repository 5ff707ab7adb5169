using System.Globalization;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases.Reading;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Knowledge;

/// <summary>Input nobody foresaw ends in a refusal that says why, or in "cannot tell" – never in a guess or a fault.</summary>
public sealed class BadInputTests
{
    private static readonly LawBook Law = LawBook.Load();

    [Theory]
    [InlineData("2015-03-01T10:00:00+09:00")]
    [InlineData("2018-12-31T23:59:59+09:00")]
    [InlineData("2036-01-01T00:00:00+09:00")]
    public void A_moment_outside_the_known_years_is_refused_and_the_years_are_named(string now)
    {
        var refusal = Assert.Throws<OutsideTimelineException>(() => Judge("debts: [ { id: a, kind: money-lender } ]", now));
        Assert.Contains("2019-01-01", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2035-12-31", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-01-01T00:00:00+09:00")]
    [InlineData("2035-12-31T23:59:59+09:00")]
    public void The_first_and_the_last_known_moment_are_judged(string now) => Judge("debts: [ { id: a, kind: money-lender } ]", now);

    [Theory]
    [InlineData("2013")]
    [InlineData("1950-01-01")]
    [InlineData("2040-01-01")]
    public void A_paper_of_a_day_outside_the_known_years_has_no_deadline_but_a_reason(string served)
    {
        var deadline = Assert.Single(Judge($"papers: [ {{ kind: payment-order, served: {served} }} ]").Deadlines);
        Assert.Null(deadline.LastDay);
        Assert.Equal("paper.served", Assert.Single(deadline.Missing).Key);
        Assert.Contains("2019年から2035年まで", SentenceRenderer.Render(deadline.Because[0], Law.Sentences), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assets: { home: { value: 1, mortgage: 1, subrogation-completed: 1990-01-01 } }")]
    [InlineData("seizures: [ { kind: wages, net-pay: 280000, for: tax, gross-pay: 300000, deductions: 60000, relatives: 1, served: 1950-01-01 } ]")]
    [InlineData("debts: [ { id: a, kind: money-lender, contracted: 1901, last-payment: 1902-01 } ]")]
    [InlineData("debts: [ { id: a, kind: money-lender, contracted: 2100, last-payment: 2150-01 } ]")]
    [InlineData("debts: [ { id: a, kind: money-lender, contracted: 2020-05, last-payment: 2010-01, first-unpaid: 2000-01 } ]")]
    [InlineData("debts: [ { id: a, balance: 999999999999, rate: 1000000%, monthly-payment: 1 }, { id: b, balance: 999999999999 } ]")]
    [InlineData("income: { monthly-take-home: 999999999999, spouse-monthly: 999999999999 }\nexpenses: { rent: 999999999999, food: 999999999999 }\nassets: { cash: 999999999999, deposits: 999999999999 }\nhousehold: { people: 20 }")]
    public void Absurd_but_legal_answers_are_judged_without_a_fault(string text) =>
        Assert.NotNull(new ReportJson(Law.Sentences).Of(Judge(text)));

    [Theory]
    [InlineData("debts: [ { id: a, balance: -1 } ]", "-1")]
    [InlineData("debts: [ { id: a, balance: 1000000000000 } ]", "1000000000000")]
    [InlineData("debts: [ { id: a, balance: 99999999999999999999999 } ]", "99999999999999999999999")]
    [InlineData("debts: [ { id: a, balance: 1.5 } ]", "1.5")]
    [InlineData("debts: [ { id: a, last-payment: 2018-02-30 } ]", "2018-02-30")]
    [InlineData("debts: [ { id: a, last-payment: { from: 2019, to: 2018 } } ]", "order of time")]
    [InlineData("person: { age: 131 }", "0 to 130")]
    [InlineData("household: { people: 0 }", "1 to 20")]
    public void What_cannot_be_is_refused_with_its_place(string text, string named)
    {
        var slip = Assert.Throws<LawDataException>(() => Judge(text));
        Assert.Equal(1, slip.Line);
        Assert.Contains(named, slip.Message, StringComparison.Ordinal);
    }

    private static TriageReport Judge(string text, string now = "2026-11-24T10:00:00+09:00") =>
        Law.Triage(CaseFileReader.Read("case.yaml", new StringReader(text)).Case, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
}
