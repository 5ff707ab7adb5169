using System.Collections.Concurrent;
using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage.PostgreSql;

namespace DebtBot.Hosting;

/// <summary>Wakes web sockets on other hosts after a turn on this one, and those here after a turn there. What a lost notice left out is found by looking every few seconds.</summary>
internal sealed partial class OtherHosts(PostgreSqlStore store, Notices notices, DeliveryChannels channels, ConversationLoop loop, ILogger<OtherHosts> log) : BackgroundService
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(10), Gather = TimeSpan.FromMilliseconds(10);

    private readonly ConcurrentDictionary<string, NoticeKind> heard = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim news = new(0, 1);
    private volatile bool lookAtAll;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        channels.Durable += Tell;
        try
        {
            await Task.WhenAll(notices.SendAll(stoppingToken), notices.Listen(Hear, LookAtAll, stoppingToken), Run(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host is stopping; sockets come back elsewhere and read from their watermark.
        }
        finally
        {
            channels.Durable -= Tell;
        }
    }

    private void Tell(ConversationKey key, Accepted turn) =>
        notices.Tell(store.HashOf(key), turn.Effects.OfType<Effect.Hide>().Any() ? NoticeKind.Hidden : NoticeKind.Changed);

    private void Hear(string hash, NoticeKind kind)
    {
        heard.AddOrUpdate(hash, kind, (_, before) => before == NoticeKind.Hidden ? before : kind);
        Signal();
    }

    private void LookAtAll()
    {
        lookAtAll = true;
        Signal();
    }

    private void Signal()
    {
        if (news.CurrentCount == 0)
        {
            try
            {
                news.Release();
            }
            catch (SemaphoreFullException)
            {
                // Somebody else was faster; once is enough.
            }
        }
    }

    private async Task Run(CancellationToken cancel)
    {
        while (true)
        {
            var all = !await news.WaitAsync(LookAgain, cancel) || lookAtAll;
            lookAtAll = false;
            await Task.Delay(Gather, cancel);
            try
            {
                await Look(all, cancel);
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested)
            {
                LookingFailed(fault.GetType().Name);
                lookAtAll = true;
            }
        }
    }

    private async Task Look(bool all, CancellationToken cancel)
    {
        var told = new Dictionary<string, NoticeKind>(StringComparer.Ordinal);
        foreach (var hash in heard.Keys)
        {
            told[hash] = heard.TryRemove(hash, out var kind) ? kind : NoticeKind.Changed;
        }

        foreach (var (delivery, key) in channels.Watched())
        {
            var kind = told.GetValueOrDefault(Convert.ToHexStringLower(store.HashOf(key)));
            if (all || kind != default)
            {
                delivery.CatchUp(key, await loop.Read(key, cancel), hidden: kind == NoticeKind.Hidden);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for what other hosts changed failed: {Fault}")]
    private partial void LookingFailed(string fault);
}
