using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using DebtBot.Channels.Line;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Simulation;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Channels.Line;

/// <summary>Two thousand made-up people; every reply of every turn, as answer and as push, is one that LINE takes.</summary>
public sealed class SimulationOnLine
{
    private const int Conversations = 2_000, Parts = 4;

    private static readonly DateTimeOffset Night = new(2026, 11, 25, 1, 10, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Nothing_that_is_said_breaks_a_rule_of_lines()
    {
        var talk = DebtBotConversation.Create(LawBook.Load());
        var (faults, seen, turns) = (new ConcurrentBag<string>(), new ConcurrentDictionary<string, bool>(), 0);
        Parallel.For(0, Parts, part =>
        {
            foreach (var _ in Dialogs.Simulation.Simulation.Run(talk, Conversations / Parts, 100 + part, Night, listener: Check))
            {
            }
        });
        Assert.True(turns > Conversations * 5, $"only {turns} turns were checked");
        Assert.True(faults.IsEmpty, string.Join("\n", faults.Distinct().Take(5)));

        void Check(IReadOnlyList<DebtBot.Dialogs.Conversation.Message> said)
        {
            Interlocked.Increment(ref turns);
            if (!seen.TryAdd(string.Join('|', said.Select(message => $"{message.Text}{string.Concat(message.QuickReplies.Select(reply => reply.Label))}")), true))
            {
                return;
            }

            foreach (var messages in new[] { LineRenderer.Of(said), LineRenderer.InPrivate(said) }.Where(messages => messages.Count > 0))
            {
                var call = new JsonObject { ["replyToken"] = "t", ["messages"] = new JsonArray([.. messages]) };
                LineRules.Reply(call, "reply").ToList().ForEach(faults.Add);
            }
        }
    }
}
