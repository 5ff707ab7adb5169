using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.Backups;
using DebtBot.Storage.LiteDb;
using DebtBot.Storage.PostgreSql;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DebtBot.Hosting;

/// <summary>Registers the store of conversations.</summary>
public static class StorageServices
{
    /// <summary>Options (validated at start), keys, store and archive. A store that cannot be used stops the start with <see cref="StoreUnusableException"/>.</summary>
    public static IServiceCollection AddDebtBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<PostgreSqlOptions>().Bind(configuration.GetSection(PostgreSqlOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => Connections.Open(PostgreSql(provider)));
        services.AddSealingKeys();
        services.AddSingleton<Sealer>();
        services.AddSingleton<IConversationStore>(provider => Storage(provider).Kind == StoreKind.PostgreSql ? OpenPostgreSql(provider) : OpenLiteDb(provider));
        services.AddSingleton(provider => new ConversationArchive(
            provider.GetRequiredService<IConversationStore>(), provider.GetRequiredService<Sealer>(), Storage(provider).HotBytes));
        services.AddSingleton<IValidateOptions<BackupOptions>, BackupCheck>().AddOptions<BackupOptions>().Bind(configuration.GetSection(BackupOptions.Section)).ValidateOnStart();
        return services.AddHostedService<OpenStoreAtStart>();
    }

    /// <summary>With PostgreSQL: web sockets hear of turns on other hosts.</summary>
    internal static void AddOtherHosts(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() is { Kind: StoreKind.PostgreSql })
        {
            services.AddSingleton(provider => (PostgreSqlStore)provider.GetRequiredService<IConversationStore>());
            services.AddSingleton<Notices>().AddHostedService<OtherHosts>();
        }
    }

    internal static StorageOptions Storage(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

    internal static PostgreSqlOptions PostgreSql(IServiceProvider provider) => provider.GetRequiredService<IOptions<PostgreSqlOptions>>().Value;

    /// <summary>The store as conversations are copied from and to it.</summary>
    internal static MovingSide Side(IServiceProvider provider) => new((IMovableStore)provider.GetRequiredService<IConversationStore>(), provider.GetRequiredService<Sealer>());

    private static LiteDbStore OpenLiteDb(IServiceProvider provider) =>
        LiteDbStore.InFolder(Storage(provider).Folder, provider.GetRequiredService<Sealer>(), Storage(provider).HotBytes);

    private static PostgreSqlStore OpenPostgreSql(IServiceProvider provider) =>
        PostgreSqlStore.Open(provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<Sealer>(), PostgreSql(provider), Storage(provider).HotBytes);

    /// <summary>Opens the store before the first request, so that a fault stops the start instead of the first person.</summary>
    private sealed class OpenStoreAtStart(IServiceProvider provider) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            provider.GetRequiredService<IConversationStore>();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
