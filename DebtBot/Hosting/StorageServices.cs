using DebtBot.Storage;

namespace DebtBot.Hosting;

/// <summary>Registers the store of conversations.</summary>
public static class StorageServices
{
    /// <summary>Options (validated at start), keys, store and archive. A store that cannot be used stops the start with <see cref="StoreUnusableException"/>.</summary>
    public static IServiceCollection AddDebtBotStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }
}
