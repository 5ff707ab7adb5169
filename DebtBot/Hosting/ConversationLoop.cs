using System.Diagnostics;
using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Listening;
using DebtBot.Storage;

namespace DebtBot.Hosting;

/// <summary>Runs turns: load → handle → compare-and-swap save → acknowledge → deliver. On a conflict it reloads and handles again; the turn is pure.</summary>
public sealed class ConversationLoop
{
    private const int Attempts = 20;

    private readonly OneAtATime lanes = new();
    private readonly TurnRunner turns;
    private readonly ConversationArchive archive;
    private readonly DeliveryChannels channels;
    private readonly QuestionQueue questions;

    internal ConversationLoop(ConversationArchive archive, TurnRunner turns, DeliveryChannels channels, QuestionQueue questions) =>
        (this.archive, this.turns, this.channels, this.questions) = (archive, turns, channels, questions);

    /// <summary>Handles one event and returns once its outcome is durable. Delivery to push channels, and asking a model, happen afterwards.</summary>
    /// <exception cref="ConversationBusyException">Others changed the conversation at every attempt.</exception>
    /// <exception cref="UnreadableConversationException">The stored conversation cannot be read; it is kept as it is.</exception>
    public async Task<Accepted> Accept(ConversationKey key, ConversationEvent happened, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        using var trace = Telemetry.BeginTurn(key.Channel, happened.GetType().Name);
        using var pass = await lanes.Enter(key, cancel);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await TryOnce(key, happened, cancel) is { } accepted)
            {
                Telemetry.Turn(key.Channel, Stopwatch.GetElapsedTime(begun));
                if (!accepted.IsRepeat)
                {
                    channels.After(key, accepted);
                    questions.After(key, accepted);
                }

                return accepted;
            }
        }

        throw new ConversationBusyException();
    }

    /// <summary>Erases the conversation if it is as described, and nothing is said meanwhile on any host. True when it was erased.</summary>
    public async Task<bool> EraseIf(ConversationKey key, Func<ConversationState, bool> described, CancellationToken cancel)
    {
        using var pass = await lanes.Enter(key, cancel);
        return await archive.Load(key, cancel) is { } stored && described(stored.State) && await archive.TryErase(key, stored.Version, cancel);
    }

    /// <summary>The conversation as it is now, or null when there is none (or it was erased).</summary>
    /// <exception cref="UnreadableConversationException">It is there but cannot be read.</exception>
    public async Task<ConversationState?> Read(ConversationKey key, CancellationToken cancel) => (await archive.Load(key, cancel))?.State;

    /// <summary>Null when the conversation changed meanwhile.</summary>
    private async Task<Accepted?> TryOnce(ConversationKey key, ConversationEvent happened, CancellationToken cancel)
    {
        var stored = await archive.Load(key, cancel);
        var before = stored?.State ?? Conversation.NewState;
        var turn = turns.Run(before, happened, key, channels.Pushes(key.Channel));
        if (turn.IsRepeat)
        {
            return new(before, [], [], IsRepeat: true, Erased: false);
        }

        var newLines = turn.State.Transcript.Where(line => line.Number >= before.NextLine).ToList();
        if (turn.Effects.OfType<Effect.Erase>().Any())
        {
            await archive.Erase(key, cancel);
            return new(turn.State, newLines, turn.Effects, IsRepeat: false, Erased: true);
        }

        return await archive.TrySave(key, turn.State, stored?.Version ?? 0, cancel)
            ? new(turn.State, newLines, turn.Effects, IsRepeat: false, Erased: false)
            : null;
    }
}

/// <summary>A turn that is durable.</summary>
/// <param name="NewLines">Transcript lines this turn added, the person's own included; empty for a repeat.</param>
/// <param name="Erased">The person asked to be forgotten: nothing is stored any more, the lines are the last goodbye.</param>
public sealed record Accepted(ConversationState State, IReadOnlyList<TranscriptLine> NewLines, IReadOnlyList<Effect> Effects, bool IsRepeat, bool Erased);
