using System.Threading.Channels;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Lanes that each take everything that waits, up to a number, and do it together: while one batch is on its way the next one gathers.</summary>
internal sealed class Gatherer<T, TAnswer>(int lanes, int largest, Func<IReadOnlyList<Waiting<T, TAnswer>>, Task> work) : IAsyncDisposable
{
    private const int Capacity = 4096;

    private readonly Channel<Waiting<T, TAnswer>> channel = Channel.CreateBounded<Waiting<T, TAnswer>>(Capacity);
    private Task[] running = [];

    public void Start() => running = [.. Enumerable.Range(0, lanes).Select(_ => Task.Run(Run))];

    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public async ValueTask<TAnswer> Ask(T what, CancellationToken cancel)
    {
        var request = new Waiting<T, TAnswer>(what, cancel);
        try
        {
            await channel.Writer.WriteAsync(request, cancel);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(PostgreSqlStore));
        }

        return await request.Answer;
    }

    public async ValueTask DisposeAsync()
    {
        channel.Writer.TryComplete();
        await Task.WhenAll(running);
    }

    private async Task Run()
    {
        while (await channel.Reader.WaitToReadAsync())
        {
            var batch = new List<Waiting<T, TAnswer>>();
            while (batch.Count < largest && channel.Reader.TryRead(out var request))
            {
                if (!request.GaveUp())
                {
                    batch.Add(request);
                }
            }

            if (batch.Count > 0)
            {
                await Try(batch);
            }
        }
    }

    /// <summary>One that can never succeed must not take the others with it.</summary>
    private async Task Try(IReadOnlyList<Waiting<T, TAnswer>> batch)
    {
        try
        {
            await work(batch);
        }
        catch (Exception fault) when (batch.Count > 1 && fault.InnerException is PostgresException refused && !Patience.Passes(refused))
        {
            foreach (var request in batch)
            {
                await Try([request]);
            }
        }
        catch (Exception fault)
        {
            batch.ToList().ForEach(request => request.Fail(fault));
        }
    }
}

/// <summary>Something asked of the store, and who waits for it.</summary>
internal sealed class Waiting<T, TAnswer>(T what, CancellationToken cancel)
{
    private readonly TaskCompletionSource<TAnswer> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public T What => what;

    public Task<TAnswer> Answer => answer.Task;

    public void Reply(TAnswer result) => answer.TrySetResult(result);

    public void Fail(Exception fault) => answer.TrySetException(fault);

    /// <summary>True when the caller gave up before the work began; then nothing is done.</summary>
    public bool GaveUp() => cancel.IsCancellationRequested && (answer.TrySetCanceled(cancel) || true);
}
