using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Values;

namespace DebtBot.Hosting;

/// <summary>Whether this host can do its work: warm, store and keys reached, law data fresh, not stopping. It looks at most once a second, however many ask: health is under no limit.</summary>
internal sealed class Readiness(LawBook law, TimeProvider clock, IConversationStore store, KeysAtHand keys, Drain drain, WarmUp warmUp)
{
    private const int FreshDays = 180;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2), Remembered = TimeSpan.FromSeconds(1);

    /// <summary>Never stored; looking for it shows whether the store answers.</summary>
    private static readonly ConversationKey Nobody = new("health", "nobody");

    private readonly Lock gate = new();
    private Task<string?> last = Task.FromResult<string?>(null);
    private long? lookedAt;

    /// <summary>The first reason why not; null when ready.</summary>
    public Task<string?> WhyNot() => drain.IsUnderWay ? Task.FromResult<string?>("stopping") : warmUp.IsDone ? Recent() : Task.FromResult<string?>("warming up");

    private Task<string?> Recent()
    {
        lock (gate)
        {
            if (lookedAt is null || (last.IsCompleted && TimeProvider.System.GetElapsedTime(lookedAt.Value) > Remembered))
            {
                (last, lookedAt) = (Task.Run(Look), TimeProvider.System.GetTimestamp());
            }

            return last;
        }
    }

    private async Task<string?> Look()
    {
        if (!await Reaches())
        {
            return "the conversation store does not answer";
        }

        if (!await keys.AreThere())
        {
            return "the sealing keys cannot be read";
        }

        var today = clock.GetUtcNow().DayInJapan();
        var stale = DataOverview.Of(law).Count(row => today.DayNumber - row.VerifiedOn.DayNumber > FreshDays);
        return stale == 0 ? null : $"{stale} facts are older than {FreshDays} days";
    }

    private async Task<bool> Reaches()
    {
        try
        {
            await store.Load(Nobody, CancellationToken.None).AsTask().WaitAsync(Longest);
            return true;
        }
        catch (Exception fault) when (fault is TimeoutException or Storage.StoreUnusableException)
        {
            return false;
        }
    }
}
