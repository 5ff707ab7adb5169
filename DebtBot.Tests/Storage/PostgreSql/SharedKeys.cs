using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>Hosts with nothing of their own share the ring of sealing keys through the database, wrapped with the master key.</summary>
public sealed class SharedKeys : IDisposable
{
    private static readonly ConversationKey Key = new("directline", "c1");
    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_host_reads_what_another_sealed_also_after_the_key_was_changed()
    {
        var database = await (await PostgresCluster.Shared()).NewDatabase();
        var (here, there) = (Host(database, "a", Master("m")), Host(database, "b", Master("m")));
        using (here)
        using (there)
        {
            await Save(here, 0, "before");
            Assert.Equal("before", await Read(there));
            here.Services.GetRequiredService<IKeyManager>().CreateNewKey(DateTimeOffset.UnixEpoch.AddYears(50), DateTimeOffset.UnixEpoch.AddYears(200));
            using var later = Host(database, "c", Master("m"));
            Assert.Equal("before", await Read(later));
            await Save(later, 1, "after");
            Assert.Equal("after", await Read(there));
        }
    }

    [Fact]
    public async Task The_database_alone_does_not_hold_what_is_needed_to_read_it()
    {
        var database = await (await PostgresCluster.Shared()).NewDatabase();
        using (var host = Host(database, "a", Master("m")))
        {
            await Save(host, 0, "kept");
        }

        await using var source = NpgsqlDataSource.Create(database);
        await using var select = source.CreateCommand("select string_agg(xml, '') from sealing_key");
        var stored = (string)(await select.ExecuteScalarAsync(Cancel))!;
        Assert.Contains("<wrapped", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("masterKey", stored, StringComparison.Ordinal);
        using var other = Host(database, "b", Master("another"));
        Assert.Throws<StoreUnusableException>(other.Services.GetRequiredService<IConversationStore>);
    }

    [Theory]
    [InlineData("too short")]
    [InlineData("c2hvcnQ=")]
    public async Task A_master_key_that_is_none_is_refused_by_name(string content)
    {
        await File.WriteAllTextAsync(folder.File("bad"), content, Cancel);
        Assert.Contains("MasterKeyFile", Assert.Throws<StoreUnusableException>(() => MasterKey.FromFile(folder.File("bad"), PostgreSqlOptions.MasterKeySetting)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Master(string name)
    {
        if (!File.Exists(folder.File(name)))
        {
            File.WriteAllText(folder.File(name), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        return folder.File(name);
    }

    private IHost Host(string database, string name, string masterKeyFile)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Storage:Kind", "postgresql"), new("Storage:Folder", folder.File(name)), new("Storage:PostgreSql:Connection", database), new("Storage:PostgreSql:MasterKeyFile", masterKeyFile),
        ]);
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration);
        return builder.Build();
    }

    private static async Task Save(IHost host, long version, string language) =>
        Assert.True(await host.Services.GetRequiredService<ConversationArchive>().TrySave(Key, new() { Language = language }, version, Cancel));

    private static async Task<string> Read(IHost host) => (await host.Services.GetRequiredService<ConversationArchive>().Load(Key, Cancel))!.State.Language;
}
