using System.Globalization;
using DebtBot.Knowledge;

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
}
