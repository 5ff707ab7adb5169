using System.Globalization;
using DebtBot.Delivery;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Hosting;

namespace DebtBot.Tests.Reminding;

/// <summary>Reminders over months of the clock: each once, none in the night, none without being asked for.</summary>
public sealed class ReminderYear
{
    private static readonly Conversation Bot = DebtBotConversation.Create(LawBook.Load());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("アイフルと月1万、毎月31日、今月から4回で合意した", "11-29 12-30 01-30 02-27")]
    [InlineData("アコムと月2万、毎月1日、来月から3回で合意した", "11-30 12-31 01-31")]
    [InlineData("プロミスと月1万、毎月30日、今月から4回で合意した", "11-29 12-29 01-29 02-27")]
    public async Task Payments_are_told_of_the_morning_before_at_ends_of_months_and_of_the_year(string agreement, string days)
    {
        using var host = await Asked(agreement, "知らせて");
        await Live(host, days: 120, everyHours: 3);
        Assert.Equal(days, string.Join(' ', await Told(host, "予定の確認です。時間")));
    }

    [Fact]
    public async Task The_call_is_asked_about_once_on_the_next_business_morning()
    {
        using var host = await Asked("知らせて");
        await Live(host, days: 20, everyHours: 3);
        Assert.Equal("11-24", string.Join(' ', await Told(host, "予定の確認です。電話")));
    }

    [Theory]
    [InlineData("停止")]
    [InlineData("ストップ")]
    [InlineData("知らせないで")]
    public async Task One_word_stops_everything(string word)
    {
        using var host = await Asked("アイフルと月1万、毎月27日、今月からで合意した", "知らせて", word);
        await Live(host, days: 60, everyHours: 6);
        Assert.Empty(await Told(host, "予定の確認"));
    }

    [Fact]
    public async Task Nothing_is_sent_that_was_not_asked_for()
    {
        using var host = await Asked("アイフルと月1万、毎月27日、今月からで合意した");
        await Live(host, days: 60, everyHours: 6);
        Assert.Empty(await Told(host, "予定の確認"));
    }

    [Fact]
    public async Task What_became_due_while_the_host_was_down_waits_for_the_morning_and_comes_once()
    {
        using var host = await Asked("知らせて");
        host.Clock.Advance(JapanTime.At(new(2026, 11, 24), new(22, 30)) - host.Clock.Now);
        await Live(host, days: 3, everyHours: 1);
        Assert.Equal("11-25", string.Join(' ', await Told(host, "予定の確認")));
    }

    [Fact]
    public async Task A_turn_in_the_night_does_not_lose_what_waits_for_the_morning()
    {
        using var host = await Asked("知らせて");
        host.Clock.Advance(JapanTime.At(new(2026, 11, 24), new(23, 0)) - host.Clock.Now);
        await host.Sweep.Once(Cancel);
        await host.Say(TestHost.Web, "night", "眠れない");
        await Live(host, days: 2, everyHours: 1);
        Assert.Equal("11-25", string.Join(' ', await Told(host, "予定の確認")));
    }

    [Fact]
    public async Task A_turn_between_its_time_and_the_sweep_loses_no_reminder()
    {
        using var host = await Asked("知らせて");
        host.Clock.Advance(JapanTime.At(new(2026, 11, 24), new(9, 6)) - host.Clock.Now);
        await host.Say(TestHost.Web, "between", "アコム50 返せない");
        await host.Sweep.Once(Cancel);
        await host.Sweep.Once(Cancel);
        Assert.Single(await Told(host, "予定の確認"));
    }

    private static async Task<TestHost> Asked(params string[] words)
    {
        var host = new TestHost { Handle = Bot.Handle };
        foreach (var (at, said) in words.Index())
        {
            await host.Say(TestHost.Web, $"said-{at}", said);
        }

        return host;
    }

    private static async Task Live(TestHost host, int days, int everyHours)
    {
        for (var hour = 0; hour < days * 24; hour += everyHours)
        {
            host.Clock.Advance(TimeSpan.FromHours(everyHours));
            await host.Sweep.Once(Cancel);
            await host.Sweep.Once(Cancel);
        }
    }

    /// <summary>The Japan days of the reminders that were sent; one in the night fails.</summary>
    private static async Task<IReadOnlyList<string>> Told(TestHost host, string start)
    {
        var sent = (await host.State(TestHost.Web)).Transcript.Where(line => line.Speaker == Speaker.Bot && line.Message.Text.StartsWith(start, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(sent, line => QuietHours.Holds(line.At));
        return [.. sent.Select(line => line.At.InJapan().ToString("MM-dd", CultureInfo.InvariantCulture))];
    }
}
