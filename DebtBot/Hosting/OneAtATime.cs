using DebtBot.Dialogs.Conversation;

namespace DebtBot.Hosting;

/// <summary>Lets events of one conversation pass one after another. Only saves repeated work: that a turn is right comes from compare-and-swap.</summary>
internal sealed class OneAtATime
{
    /// <summary>A power of two.</summary>
    private const int Lanes = 4096;

    private readonly SemaphoreSlim[] lanes = [.. Enumerable.Range(0, Lanes).Select(_ => new SemaphoreSlim(1))];

    public async ValueTask<Pass> Enter(ConversationKey key, CancellationToken cancel)
    {
        var lane = lanes[key.GetHashCode() & (Lanes - 1)];
        await lane.WaitAsync(cancel);
        return new(lane);
    }

    public readonly struct Pass(SemaphoreSlim lane) : IDisposable
    {
        public void Dispose() => lane.Release();
    }
}
