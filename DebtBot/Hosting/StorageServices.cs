using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>Registers the store of conversations.</summary>
public static class StorageServices
{
    /// <summary>Options (validated at start), keys, store and archive. A store that cannot be used stops the start with <see cref="StoreUnusableException"/>.</summary>
    public static IServiceCollection AddDebtBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        AddKeys(services);
        services.AddSingleton<Sealer>();
        services.AddSingleton<IConversationStore>(OpenLiteDb);
        services.AddSingleton(provider => new ConversationArchive(
            provider.GetRequiredService<IConversationStore>(), provider.GetRequiredService<Sealer>(), Options(provider).HotBytes));
        return services.AddHostedService<OpenStoreAtStart>();
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("DebtBot").UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration
        {
            EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
        });
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys =>
        {
            var folder = Options(provider).KeysPath;
            StoreFolder.CreatePrivate(folder);
            keys.XmlRepository ??= new FileSystemXmlRepository(new(folder), provider.GetRequiredService<ILoggerFactory>());
        }));
    }

    private static LiteDbStore OpenLiteDb(IServiceProvider provider)
    {
        var sealer = provider.GetRequiredService<Sealer>();
        var options = Options(provider);
        return LiteDbStore.InFolder(options.Folder, sealer, options.HotBytes);
    }

    private static StorageOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<StorageOptions>>().Value;

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
