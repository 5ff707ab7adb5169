using DebtBot.Dialogs.Conversation;

namespace DebtBot.Hosting;

/// <summary>Runs turns: load → handle → compare-and-swap save → acknowledge → deliver. On a conflict it reloads and handles again; the turn is pure.</summary>
public sealed class ConversationLoop
{
    /// <summary>Handles one event and returns once its outcome is durable. Delivery to push channels happens afterwards.</summary>
    public Task<Accepted> Accept(ConversationKey key, ConversationEvent happened, CancellationToken cancel) =>
        throw new NotImplementedException();

    /// <summary>The conversation as it is now, or null when there is none (or it was erased).</summary>
    public Task<ConversationState?> Read(ConversationKey key, CancellationToken cancel) => throw new NotImplementedException();
}

/// <summary>A turn that is durable.</summary>
/// <param name="NewLines">Transcript lines this turn added, the person's own included; empty for a repeat.</param>
/// <param name="Erased">The person asked to be forgotten: nothing is stored any more, the lines are the last goodbye.</param>
public sealed record Accepted(ConversationState State, IReadOnlyList<TranscriptLine> NewLines, IReadOnlyList<Effect> Effects, bool IsRepeat, bool Erased);
