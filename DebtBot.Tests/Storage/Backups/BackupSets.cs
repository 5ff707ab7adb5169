using System.Security.Cryptography;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.Backups;
using DebtBot.Storage.LiteDb;
using DebtBot.Storage.PostgreSql;
using DebtBot.Tests.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>What is put back is what was there; what was erased stays erased; what is not whole is not taken.</summary>
public sealed class BackupSets : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    private readonly TempFolder folder = new();
    private readonly List<IDisposable> opened = [];
    private readonly MasterKey seal = new(RandomNumberGenerator.GetBytes(32));
    private readonly byte[] tokens = RandomNumberGenerator.GetBytes(32);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private BackupFolder Set => new(folder.File("set"));

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Everything_comes_back_into_either_store_and_with_other_sealing_keys(bool fromServer, bool toServer)
    {
        var store = await Store("here", fromServer);
        await Fill(store, 450);
        var (archive, count) = await Make(store, Noon);
        Assert.Equal((450, archive), (count, Assert.Single(Set.Archives)));
        var target = await Store("there", toServer);
        var restored = await Restore.Run(Set, null, seal, target, Cancel);
        Assert.Equal((450, 0), (restored.Count, restored.Erased));
        Assert.Equal(tokens, restored.TokenKey);
        Assert.Equal(await StoreMove.Sum(store, Cancel), await StoreMove.Sum(target, Cancel));
        Assert.Equal("state 7", (await new ConversationArchive(target.Store, target.Sealer).Load(Key(7), Cancel))!.State.Language);
        await Assert.ThrowsAsync<StoreUnusableException>(() => Restore.Run(Set, null, seal, target, Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_erased_cannot_be_opened_in_a_backup_from_before(bool server)
    {
        var store = await Store("here", server);
        await Fill(store, 3);
        var (first, _) = await Make(store, Noon);
        await new ConversationArchive(store.Store, store.Sealer).Erase(Key(1), Cancel);
        await Make(store, Noon.AddDays(1));
        var target = await Store("there", server: false);
        var restored = await Restore.Run(Set, Path.GetFileName(first), seal, target, Cancel);
        Assert.Equal((2, 1), (restored.Count, restored.Erased));
        Assert.Null(await target.Store.Load(Key(1), Cancel));
        Assert.NotNull(await target.Store.Load(Key(2), Cancel));
    }

    [Fact]
    public async Task A_document_from_before_there_were_data_keys_gets_one_with_the_backup()
    {
        var store = await Store("here", server: false);
        await store.Store.TrySave(Key(1), store.Sealer.Seal(Envelope.Pack(Key(1), ConversationJson.Write(new() { Language = "old" }))), Noon, 0, Cancel);
        await Make(store, Noon);
        Assert.Equal(Key(1), Assert.Single(await store.Store.Due(Noon, 10, Cancel)));
        await Make(store, Noon.AddDays(1));
        var target = await Store("there", server: false);
        await Restore.Run(Set, Path.GetFileName(Set.Archives[0]), seal, target, Cancel);
        Assert.Equal("old", (await new ConversationArchive(target.Store, target.Sealer).Load(Key(1), Cancel))!.State.Language);
    }

    [Fact]
    public async Task Nothing_in_it_is_readable()
    {
        var store = await Store("here", server: false);
        await Fill(store, 5);
        await Make(store, Noon);
        Assert.All(Directory.GetFiles(folder.File("set"), "*.debtbot", SearchOption.AllDirectories), file =>
            Assert.All(new[] { "state 3"u8.ToArray(), "U-number-3"u8.ToArray() }, words => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(words))));
    }

    [Fact]
    public async Task An_archive_cut_anywhere_or_altered_is_refused_and_nothing_is_written()
    {
        var store = await Store("here", server: false);
        await Fill(store, 4);
        var (archive, _) = await Make(store, Noon);
        var whole = await File.ReadAllBytesAsync(archive, Cancel);
        var target = await Store("there", server: false);
        foreach (var length in Enumerable.Range(0, 40).Select(part => whole.Length * part / 40).Append(whole.Length - 1))
        {
            await File.WriteAllBytesAsync(archive, whole[..length], Cancel);
            Assert.Contains("cut short", (await Refused(target)).Message, StringComparison.Ordinal);
        }

        foreach (var at in Enumerable.Range(0, 60).Select(part => whole.Length * part / 60))
        {
            var altered = whole.ToArray();
            altered[at] ^= 4;
            await File.WriteAllBytesAsync(archive, altered, Cancel);
            await Refused(target);
        }

        Assert.Empty(await target.Store.Page(null, 1, Cancel));
    }

    [Fact]
    public async Task Wrong_keys_older_keys_and_missing_keys_are_told_apart()
    {
        var store = await Store("here", server: false);
        await Fill(store, 1);
        await Make(store, Noon);
        var target = await Store("there", server: false);
        var wrong = await Assert.ThrowsAsync<UnreadableBackupException>(() => Restore.Run(Set, null, new MasterKey(RandomNumberGenerator.GetBytes(32)), target, Cancel));
        Assert.Contains("Backup:KeyFile is not the key", wrong.Message, StringComparison.Ordinal);
        var old = await File.ReadAllBytesAsync(Set.KeysFile, Cancel);
        await Make(store, Noon.AddDays(1));
        await File.WriteAllBytesAsync(Set.KeysFile, old, Cancel);
        Assert.Contains("older than", (await Refused(target)).Message, StringComparison.Ordinal);
        File.Delete(Set.KeysFile);
        Assert.Contains("data keys", (await Refused(target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_with_backups_of_another_store_is_left_alone()
    {
        var store = await Store("here", server: false);
        await Fill(store, 1);
        await Make(store, Noon);
        var before = await File.ReadAllBytesAsync(Set.KeysFile, Cancel);
        await Assert.ThrowsAsync<UnreadableBackupException>(() => Backup.Run(store, RandomNumberGenerator.GetBytes(32), seal, Set, Noon.AddDays(1), Cancel));
        Assert.Equal(before, await File.ReadAllBytesAsync(Set.KeysFile, Cancel));
        Assert.Single(Set.Archives);
    }

    [Fact]
    public async Task One_broken_off_is_no_backup_and_is_cleared_away_by_the_next()
    {
        var store = await Store("here", server: false);
        await Fill(store, 450);
        using var broken = new CancellationTokenSource();
        var breaking = store with { Store = new BreakingPages(store.Store, broken) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Backup.Run(breaking, tokens, seal, Set, Noon, broken.Token));
        Assert.Empty(Set.Archives);
        Assert.Single(Directory.GetFiles(folder.File("set"), "*.unfinished"));
        Assert.Contains("no finished backup", (await Refused(await Store("there", server: false))).Message, StringComparison.Ordinal);
        await Make(store, Noon.AddDays(1));
        Assert.Empty(Directory.GetFiles(folder.File("set"), "*.unfinished"));
        Assert.Single(Set.Archives);
    }

    public void Dispose()
    {
        opened.ForEach(store => store.Dispose());
        folder.Dispose();
    }

    private static ConversationKey Key(int n) => new("line", $"U-number-{n}");

    private Task<(string Archive, int Count)> Make(MovingSide store, DateTimeOffset now) => Backup.Run(store, tokens, seal, Set, now, Cancel);

    private Task<UnreadableBackupException> Refused(MovingSide target) => Assert.ThrowsAsync<UnreadableBackupException>(() => Restore.Run(Set, null, seal, target, Cancel));

    private async Task<MovingSide> Store(string name, bool server)
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

    private static async Task Fill(MovingSide side, int conversations)
    {
        var archive = new ConversationArchive(side.Store, side.Sealer);
        for (var n = 0; n < conversations; n++)
        {
            var state = new ConversationState { Language = $"state {n}", NextWakeAt = n % 2 == 0 ? Noon.AddSeconds(n) : null };
            Assert.True(await archive.TrySave(Key(n), state, 0, Cancel));
        }
    }
}
