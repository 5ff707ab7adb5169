using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using Npgsql;

namespace DebtBot.Hosting;

/// <summary>Registers the ring of sealing keys: in a folder, or wrapped in PostgreSQL. A new key begins every 90 days; old ones stay, so old documents stay readable.</summary>
internal static class KeyServices
{
    private const string TokenPurpose = "DebtBot.DirectLine.Tokens", TokenName = "directline-tokens";

    public static void AddSealingKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("DebtBot").UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration
        {
            EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
        });
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(ring => Place(ring, provider)));
    }

    /// <summary>The secret that signs the tokens of the web channel, kept sealed with the conversations.</summary>
    public static byte[] TokenKey(IServiceProvider provider)
    {
        var protector = provider.GetRequiredService<IDataProtectionProvider>().CreateProtector(TokenPurpose);
        var storage = StorageServices.Storage(provider);
        return storage.Kind == StoreKind.PostgreSql
            ? SharedSecrets.GetOrAdd(provider.GetRequiredService<NpgsqlDataSource>(), TokenName, protector.Protect, protector.Unprotect)
            : SecretFile.GetOrAdd(TokenFile(storage), protector);
    }

    /// <summary>People come back with cookies signed by it, so it goes where the conversations go.</summary>
    public static void SetTokenKey(IServiceProvider to, byte[] key)
    {
        var sealedKey = to.GetRequiredService<IDataProtectionProvider>().CreateProtector(TokenPurpose).Protect(key);
        var storage = StorageServices.Storage(to);
        if (storage.Kind == StoreKind.PostgreSql)
        {
            SharedSecrets.Set(to.GetRequiredService<NpgsqlDataSource>(), TokenName, sealedKey);
        }
        else
        {
            File.WriteAllBytes(TokenFile(storage), sealedKey);
        }
    }

    private static string TokenFile(StorageOptions storage) => Path.Combine(storage.Folder, "directline.key");

    private static void Place(KeyManagementOptions ring, IServiceProvider provider)
    {
        var storage = StorageServices.Storage(provider);
        if (storage.Kind == StoreKind.PostgreSql && StorageServices.PostgreSql(provider).MasterKeyFile is { } file)
        {
            ring.XmlEncryptor = new MasterKeyEncryptor(MasterKey.FromFile(file, PostgreSqlOptions.MasterKeySetting));
            ring.XmlRepository ??= new SealingKeys(provider.GetRequiredService<NpgsqlDataSource>());
            return;
        }

        // First the data folder: one that is made on the way to the keys would be open to everybody.
        StoreFolder.CreatePrivate(Path.GetFullPath(storage.Folder), "set Storage:Folder");
        StoreFolder.CreatePrivate(storage.KeysPath, "set Storage:KeysFolder");
        ring.XmlRepository ??= new FileSystemXmlRepository(new(storage.KeysPath), provider.GetRequiredService<ILoggerFactory>());
    }
}
