using System.Net;
using System.Text.Json.Nodes;
using DebtBot.Tests.Channels.Line;
using DebtBot.Tests.Channels.Replay;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>When something is said in Teams: the service is answered at once, slow turns show the three dots, reminders come of themselves to the address kept.</summary>
public sealed class TimesOnTeams
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_service_has_its_200_while_the_connector_still_hangs()
    {
        await using var place = await Place.Open();
        using var free = new ManualResetEventSlim();
        place.Microsoft.Refuse = (_, _) =>
        {
            free.Wait(TimeSpan.FromSeconds(30), Cancel);
            return null;
        };
        await place.Teams.Say("返せない", null);
        Assert.Empty(place.Microsoft.Taken);
        free.Set();
        await Place.Until(() => !place.Microsoft.Taken.IsEmpty);
    }

    [Fact]
    public async Task A_slow_turn_shows_the_three_dots_a_quick_one_does_not()
    {
        await using var place = await Place.Open(services => services.Slow(TimeSpan.FromSeconds(1.5)));
        await place.Teams.Say("返せない", null);
        await Place.Until(() => !place.Microsoft.Taken.IsEmpty);
        Assert.Equal("a:1", Assert.Single(place.Microsoft.Typing));
    }

    [Fact]
    public async Task A_reminder_comes_of_itself_and_answers_nothing()
    {
        await using var place = await Place.Open();
        await place.Teams.Say("アイフルと月1万、毎月31日、今月からで合意した", null);
        await place.Teams.Say("知らせて", null);
        await Place.Until(() => place.Taken.Any(one => one.Activity.ToJsonString().Contains("replyToId", StringComparison.Ordinal)));
        await place.Settled();
        var before = place.Taken.Count;
        place.Host.Clock.Now = place.Host.Clock.Now.AddDays(8);
        await place.Host.Sweep();
        await Place.Until(() => place.Taken.Count > before);
        Assert.All(place.Taken.Skip(before), one => Assert.True(one.Reply is null && one.Activity["replyToId"] is null && one.Activity["recipient"]!["id"]!.ToString() == "29:person"));
    }

    private sealed class Place(LineHost host, MicrosoftStandIn microsoft, HttpClient http) : IAsyncDisposable
    {
        public LineHost Host => host;

        public MicrosoftStandIn Microsoft => microsoft;

        public OnTeams Teams { get; } = new(host, http, microsoft, 1);

        public IReadOnlyList<(string Conversation, string? Reply, JsonObject Activity)> Taken => [.. microsoft.Taken];

        public static async Task<Place> Open(Action<IServiceCollection>? change = null)
        {
            var microsoft = new MicrosoftStandIn();
            await microsoft.Start();
            return new(await LineHost.Start(change, microsoft.Settings()), microsoft, new());
        }

        public static async Task Until(Func<bool> happened)
        {
            for (var look = 0; look < 600 && !happened(); look++)
            {
                await Task.Delay(25, Cancel);
            }

            Assert.True(happened());
        }

        public async Task Settled()
        {
            for (var look = 0; look < 600 && await host.Loop.Read(Teams.Key, Cancel) is not { Outbox.Count: 0 }; look++)
            {
                await Task.Delay(25, Cancel);
            }
        }

        public async ValueTask DisposeAsync()
        {
            http.Dispose();
            await host.DisposeAsync();
            await microsoft.DisposeAsync();
        }
    }
}
