using DebtBot.Dialogs.Conversation;
using Microsoft.Extensions.DependencyInjection;

namespace DebtBot.Tests.Channels.Line;

/// <summary>A store whose first save of each conversation takes its time.</summary>
internal sealed class SlowStore(IConversationStore inner, TimeSpan wait) : IConversationStore
{
    public ValueTask<StoredDocument?> Load(ConversationKey key, CancellationToken cancel) => inner.Load(key, cancel);

    public async ValueTask<bool> TrySave(ConversationKey key, ReadOnlyMemory<byte> sealedDocument, DateTimeOffset? nextWakeAt, long expectedVersion, CancellationToken cancel)
    {
        await Task.Delay(expectedVersion == 0 ? wait : TimeSpan.Zero, cancel);
        return await inner.TrySave(key, sealedDocument, nextWakeAt, expectedVersion, cancel);
    }

    public ValueTask Erase(ConversationKey key, CancellationToken cancel) => inner.Erase(key, cancel);

    public ValueTask<bool> TryErase(ConversationKey key, long expectedVersion, CancellationToken cancel) => inner.TryErase(key, expectedVersion, cancel);

    public ValueTask<IReadOnlyList<ConversationKey>> Due(DateTimeOffset now, int limit, CancellationToken cancel) => inner.Due(now, limit, cancel);
}

internal static class SlowStores
{
    public static IServiceCollection Slow(this IServiceCollection services, TimeSpan wait)
    {
        var usual = services.Last(service => service.ServiceType == typeof(IConversationStore));
        return services.AddSingleton<IConversationStore>(provider => new SlowStore((IConversationStore)usual.ImplementationFactory!(provider), wait));
    }
}
