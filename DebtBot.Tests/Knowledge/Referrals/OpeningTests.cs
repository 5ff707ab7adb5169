using System.Globalization;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Tests.Knowledge.Referrals;

public sealed class OpeningTests
{
    private static readonly LawBook Law = LawBook.Load();

    [Theory]
    [InlineData("houterasu", "2026-11-24T08:59", false)]
    [InlineData("houterasu", "2026-11-24T09:00", true)]
    [InlineData("houterasu", "2026-11-24T20:59", true)]
    [InlineData("houterasu", "2026-11-24T21:00", false)]
    [InlineData("houterasu", "2026-11-28T16:59", true)]
    [InlineData("houterasu", "2026-11-28T17:00", false)]
    [InlineData("houterasu", "2026-11-23T10:00", false)]
    [InlineData("houterasu", "2026-12-28T10:00", true)]
    [InlineData("houterasu", "2026-12-29T10:00", false)]
    [InlineData("houterasu", "2027-01-04T09:00", true)]
    [InlineData("jcco", "2026-11-24T12:39", true)]
    [InlineData("jcco", "2026-11-24T12:40", false)]
    [InlineData("jcco", "2026-11-24T14:00", true)]
    [InlineData("jfsa", "2027-01-04T10:00", false)]
    [InlineData("jfsa", "2027-01-05T10:00", true)]
    [InlineData("consumer-188", "2026-11-23T10:00", true)]
    [InlineData("consumer-188", "2026-11-23T16:00", false)]
    [InlineData("inochi-no-denwa", "2026-11-10T23:30", true)]
    [InlineData("inochi-no-denwa", "2026-11-11T07:59", true)]
    [InlineData("inochi-no-denwa", "2026-11-11T08:00", false)]
    [InlineData("yorisoi", "2026-12-31T23:59", true)]
    [InlineData("kokoro-dial", "2026-11-24T10:00", false)]
    public void A_desk_is_open_to_the_minute(string desk, string time, bool open) =>
        Assert.Equal(open, Law.Desks.ById(desk, DateTimeOffset.Parse(time + ":00+09:00", CultureInfo.InvariantCulture))!.OpenNow);

    [Fact]
    public void After_half_a_year_hours_are_shown_as_unsure()
    {
        Assert.False(Law.Desks.ById("houterasu", new(2027, 5, 22, 10, 0, 0, TimeSpan.FromHours(9)))!.HoursMayDiffer);
        Assert.True(Law.Desks.ById("houterasu", new(2027, 5, 23, 10, 0, 0, TimeSpan.FromHours(9)))!.HoursMayDiffer);
    }

    [Fact]
    public void In_the_night_of_a_holiday_only_open_lines_are_offered_to_somebody_in_danger()
    {
        var lines = Law.Desks.Crisis(["ambulance-119", "police-110", "inochi-sos", "yorisoi", "anata-no-ibasho", "houterasu", "consumer-188", "kokoro-dial"], new(), new(2026, 11, 23, 2, 30, 0, TimeSpan.FromHours(9)));
        Assert.Equal(["ambulance-119", "police-110", "inochi-sos", "yorisoi", "anata-no-ibasho"], lines.Select(line => line.Desk.Id));
    }

    [Fact]
    public void Stale_lines_for_danger_are_still_named_but_not_called_open()
    {
        var lines = Law.Desks.Crisis(["ambulance-119", "yorisoi", "inochi-no-denwa"], new(), new(2027, 5, 23, 17, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal(["ambulance-119", "yorisoi"], lines.Select(line => line.Desk.Id));
        Assert.True(lines[0].OpenNow);
        Assert.False(lines[1].OpenNow);
        Assert.Equal("時間は変わることがあります", OpeningText.Of(lines[1], default));
    }

    [Fact]
    public void Nothing_but_the_emergency_numbers_is_named_after_540_days()
    {
        var file = CaseFile.Empty with { Debts = [new("a") { Kind = CreditorKind.Unlicensed }] };
        Assert.Equal(DeskDirectory.Most, Law.Triage(file, new(2028, 5, 16, 10, 0, 0, TimeSpan.FromHours(9))).Referrals.Count);
        Assert.Equal(["police-110"], Law.Triage(file, new(2028, 5, 17, 10, 0, 0, TimeSpan.FromHours(9))).Referrals.Select(referral => referral.Desk.Id));
    }

    [Fact]
    public void The_line_for_the_young_is_added_below_18_and_the_northern_number_in_three_prefectures()
    {
        var lines = Law.Desks.Crisis(["yorisoi"], new() { Age = 17, Prefecture = "福島県" }, new(2026, 11, 24, 2, 0, 0, TimeSpan.FromHours(9)));
        Assert.Equal(["yorisoi-tohoku", "kodomo-sos"], lines.Select(line => line.Desk.Id));
    }

    [Theory]
    [InlineData("2026-09-09T23:59", false)]
    [InlineData("2026-09-10T00:00", true)]
    [InlineData("2026-09-17T23:59", true)]
    [InlineData("2026-09-18T00:00", false)]
    public void A_campaign_week_is_open_round_the_clock(string time, bool open) =>
        Assert.Equal(open, Law.Desks.ById("inochi-no-denwa", DateTimeOffset.Parse(time + ":00+09:00", CultureInfo.InvariantCulture))!.OpenNow);

    [Fact]
    public void Every_prefecture_has_one_finance_bureau()
    {
        var bureaus = Law.Desks.All.Where(desk => desk.StandsInFor == "local-finance-bureau").SelectMany(desk => desk.Prefectures).ToList();
        Assert.Equal(47, bureaus.Count);
        Assert.Equal(47, bureaus.Distinct().Count());
    }
}
