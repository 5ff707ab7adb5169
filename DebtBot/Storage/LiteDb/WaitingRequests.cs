using System.Threading.Channels;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.LiteDb;

/// <summary>The bounded queue in front of the owner thread. A batch holds at most one change per conversation; a second one waits for the next batch.</summary>
internal sealed class WaitingRequests
{
    private const int Capacity = 1024, LargestBatch = 128;

    private readonly Channel<StoreRequest> channel =
        Channel.CreateBounded<StoreRequest>(new BoundedChannelOptions(Capacity) { SingleReader = true });

    private Queue<StoreRequest> later = new();

    /// <summary>Waits for a place in the queue, then for the answer.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async ValueTask<T> Ask<T>(StoreRequest.Answering<T> request)
    {
        try
        {
            await channel.Writer.WriteAsync(request, request.Cancel);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(LiteDbStore));
        }

        return await request.Answer;
    }

    public void Close() => channel.Writer.TryComplete();

    /// <summary>Blocks until something waits; false once the queue is closed and empty.</summary>
    public bool WaitForMore() => later.Count > 0 || channel.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Everything that waits, in order.</summary>
    public List<StoreRequest> TakeBatch()
    {
        var batch = new List<StoreRequest>();
        var changing = new HashSet<ConversationKey>();
        var postponed = new Queue<StoreRequest>();
        while (batch.Count < LargestBatch && (later.TryDequeue(out var request) || channel.Reader.TryRead(out request)))
        {
            if (request is StoreRequest.Change change && !changing.Add(change.Key))
            {
                postponed.Enqueue(request);
            }
            else if (!request.GaveUp())
            {
                batch.Add(request);
            }
        }

        foreach (var request in later)
        {
            postponed.Enqueue(request);
        }

        later = postponed;
        return batch;
    }
}
