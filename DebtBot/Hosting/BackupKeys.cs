using DebtBot.Storage;
using DebtBot.Storage.Backups;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>The key that seals backups.</summary>
internal static class BackupKeys
{
    private const string Setting = BackupOptions.Section + ":KeyFile";

    /// <exception cref="StoreUnusableException">None is set, or it cannot be read.</exception>
    public static MasterKey Of(IServiceProvider services)
    {
        var storage = StorageServices.Storage(services);
        var file = services.GetRequiredService<IOptions<BackupOptions>>().Value.KeyFile ?? (storage.Kind == StoreKind.PostgreSql ? StorageServices.PostgreSql(services).MasterKeyFile : null);
        return file is null
            ? throw new StoreUnusableException($"{Setting} is not set; make one with “openssl rand -base64 32 > backup.key” and keep it in another place than the backups.")
            : MasterKey.FromFile(file, Setting);
    }
}

/// <summary>Wrong settings stop the start.</summary>
internal sealed class BackupCheck(IConfiguration configuration, IOptions<StorageOptions> storage) : IValidateOptions<BackupOptions>
{
    private const int LongestHours = 8760;

    public ValidateOptionsResult Validate(string? name, BackupOptions options) => new ConfiguredSection<BackupOptions>(configuration, BackupOptions.Section).Judge(
    [
        options.Hours is < 1 or > LongestHours ? $"{BackupOptions.Section}:Hours must be 1 to {LongestHours}." : null,
        options.Keep is < 1 or > LongestHours ? $"{BackupOptions.Section}:Keep must be 1 to {LongestHours}." : null,
        options.Folder is not null && options.KeyFile is null ? $"{BackupOptions.Section}:Folder needs {BackupOptions.Section}:KeyFile." : null,
        options.Folder is not null && storage.Value.Kind == StoreKind.PostgreSql ? $"{BackupOptions.Section}:Folder is for the embedded store; with PostgreSQL start the command “backup” regularly." : null,
    ]);
}
