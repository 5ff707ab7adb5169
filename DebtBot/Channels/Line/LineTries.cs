using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Line;

/// <summary>Pauses between tries of one call; after the last the sweep takes over, with longer ones.</summary>
internal sealed record LinePauses(IReadOnlyList<TimeSpan> All)
{
    public static LinePauses Usual { get; } = new([TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)]);

    /// <summary>LINE waits two seconds for its 200. When a turn is not durable by now, LINE is told to come again; what was begun is finished all the same.</summary>
    public TimeSpan UntilDurable { get; init; } = TimeSpan.FromSeconds(1.7);
}

/// <summary>The tries of one call: bounded, with pauses; once in plain words when LINE does not understand a drawn message.</summary>
internal sealed class LineTries(IReadOnlyList<Message> words, Func<IReadOnlyList<Message>, IReadOnlyList<JsonObject>> render, LinePauses pauses)
{
    private int pausesTaken;

    public IReadOnlyList<JsonObject> Messages { get; private set; } = render(words);

    /// <summary>Whether the cards were left out.</summary>
    public bool Plain { get; private set; }

    /// <summary>False when there is no point, or no try left for now.</summary>
    public async Task<bool> Again(LineAnswer answer, TimeProvider clock, CancellationToken cancel)
    {
        if (answer.NotUnderstood && !Plain)
        {
            Plain = true;
            Messages = render([.. words.Select(message => message with { Card = null, QuickReplies = [] })]);
            return true;
        }

        if (!answer.WillPass || pausesTaken == pauses.All.Count)
        {
            return false;
        }

        await Task.Delay(pauses.All[pausesTaken++], clock, cancel);
        return true;
    }
}
