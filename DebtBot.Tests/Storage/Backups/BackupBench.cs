using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.Backups;
using DebtBot.Storage.LiteDb;
using DebtBot.Storage.PostgreSql;
using DebtBot.Tests.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>Stores with conversations, and a folder for their backups.</summary>
internal sealed class BackupBench : IDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();
    private readonly List<IDisposable> opened = [];
    public MasterKey Seal { get; } = new(RandomNumberGenerator.GetBytes(32));
    public byte[] Tokens { get; } = RandomNumberGenerator.GetBytes(32);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public BackupFolder Set => new(folder.File("set"));

    public string Path => folder.File("set");

    public void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        folder.Dispose();
    }

    public static ConversationKey Key(int n) => new("line", $"U-number-{n}");

    public Task<(string Archive, int Count)> Make(MovingSide store, DateTimeOffset now) => Backup.Run(store, Tokens, Seal, Set, now, Cancel);

    public Task<UnreadableBackupException> Refused(MovingSide target) => Assert.ThrowsAsync<UnreadableBackupException>(() => Restore.Run(Set, null, Seal, target, Cancel));

    public async Task<MovingSide> Store(string name, bool server)
    {
        var keys = new Sealer(new EphemeralDataProtectionProvider());
        if (!server)
        {
            var file = LiteDbStore.InFolder(folder.File(name), keys, hotBytes: 0);
            opened.Add(file);
            return new(file, keys);
        }

        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase() };
        var store = PostgreSqlStore.Open(Connections.Open(options), keys, options, hotBytes: 1_000_000);
        opened.Add(store);
        return new(store, keys);
    }

    public static async Task Fill(MovingSide side, int conversations)
    {
        var archive = new ConversationArchive(side.Store, side.Sealer);
        for (var n = 0; n < conversations; n++)
        {
            var state = new ConversationState { Language = $"state {n}", NextWakeAt = n % 2 == 0 ? Noon.AddSeconds(n) : null };
            Assert.True(await archive.TrySave(Key(n), state, 0, Cancel));
        }
    }
}
