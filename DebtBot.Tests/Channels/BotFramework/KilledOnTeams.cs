using System.Collections.Concurrent;
using System.Globalization;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>The real program is killed twenty times between saving and delivering. Whoever was acknowledged is answered; the Connector knows no idempotency key, so an answer on its way at the kill may come twice.</summary>
public sealed class KilledOnTeams
{
    private const int Kills = 20, People = 6;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(20);
    private static readonly DateTimeOffset Begin = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public async Task Every_acknowledged_message_is_answered()
    {
        var acknowledged = new ConcurrentBag<string>();
        await using var bot = new TeamsBot();
        await bot.InitializeAsync();
        bot.Microsoft.Refuse = (_, _) =>
        {
            Thread.Sleep(40);
            return null;
        };
        for (var round = 0; round < Kills; round++)
        {
            var (first, which) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), round);
            var writing = Task.WhenAll(Enumerable.Range(0, People).Select(person => Write(bot, $"k:{which}-{person}", acknowledged, first)));
            await Task.WhenAny(first.Task, writing);
            bot.Kill();
            await writing;
            await bot.Start((Begin + ((round + 1) * BetweenRounds)).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        }

        Assert.True(acknowledged.Count >= Kills, $"only {acknowledged.Count} were acknowledged");
        await bot.Until(() => !acknowledged.Except(Answered(bot)).Any(), () => "lost: " + string.Join(", ", acknowledged.Except(Answered(bot))));
    }

    private static IEnumerable<string> Answered(TeamsBot bot) => bot.Microsoft.Taken.Select(sent => sent.Conversation);

    private static async Task Write(TeamsBot bot, string conversation, ConcurrentBag<string> acknowledged, TaskCompletionSource first)
    {
        try
        {
            if ((await bot.Post(bot.Message(conversation, "返せない"))).IsSuccessStatusCode)
            {
                acknowledged.Add(conversation);
                first.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // Cut off by the kill: never acknowledged.
        }
    }
}
