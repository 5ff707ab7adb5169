using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>Each conversation is sealed with a key of its own, kept in another file; without it nothing opens.</summary>
public sealed class DataKeys
{
    private static readonly ConversationKey Key = new("line", "U1");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_wrapped_key_is_in_the_one_file_and_the_payload_in_the_other()
    {
        using var folder = new TempFolder();
        using var store = folder.Open();
        await new ConversationArchive(store, FolderState.Keys).TrySave(Key, new() { Language = "ja" }, 0, Cancel);
        var (wrapped, payload) = SealedParts.Split((await store.Load(Key, Cancel))!.Sealed);
        Assert.True(Holds(folder, FolderState.DataKeys, wrapped) && Holds(folder, FolderState.Data, payload));
        Assert.False(Holds(folder, FolderState.Data, wrapped) || Holds(folder, FolderState.DataKeys, payload));
        await store.Erase(Key, Cancel);
        Assert.All(new[] { FolderState.Data, FolderState.Log, FolderState.DataKeys, FolderState.DataKeysLog }, file => Assert.False(Holds(folder, file, wrapped) || Holds(folder, file, payload)));
    }

    [Fact]
    public async Task A_conversation_keeps_its_key_and_one_begun_anew_gets_another()
    {
        using var store = MemoryStore.Create(MemoryStore.NeverCut).Open();
        var first = await Wrapped(store, 0);
        Assert.Equal(first, await Wrapped(store, 1));
        await store.Erase(Key, Cancel);
        Assert.NotEqual(first, await Wrapped(store, 0));
    }

    [Fact]
    public async Task A_data_key_costs_two_flushes_of_the_first_turn_and_none_of_later_ones()
    {
        var files = MemoryStore.Create(MemoryStore.NeverCut);
        using var store = files.Open();
        var archive = new ConversationArchive(store, MemoryStore.Keys);
        var flushes = new List<int>();
        foreach (var work in new Func<Task>[] { () => archive.TrySave(Key, new(), 0, Cancel).AsTask(), () => archive.TrySave(Key, new(), 1, Cancel).AsTask(), () => archive.Erase(Key, Cancel).AsTask() })
        {
            var before = files.Disk.Syncs;
            await work();
            flushes.Add(files.Disk.Syncs - before);
        }

        Assert.Equal([4, 2, 8], flushes);
    }

    [Fact]
    public async Task A_data_file_from_before_the_erasure_opens_no_more_beside_the_keys_of_today()
    {
        using var folder = new TempFolder();
        byte[] before;
        using (var store = folder.Open())
        {
            var archive = new ConversationArchive(store, FolderState.Keys);
            await archive.TrySave(Key, new(), 0, Cancel);
            await archive.TrySave(new("line", "other"), new() { Language = "en" }, 0, Cancel);
            before = Read(folder, FolderState.Data);
            await archive.Erase(Key, Cancel);
        }

        await File.WriteAllBytesAsync(folder.File(FolderState.Data), before, Cancel);
        using var old = folder.Open();
        var opened = new ConversationArchive(old, FolderState.Keys);
        Assert.Equal("en", (await opened.Load(new("line", "other"), Cancel))!.State.Language);
        await Assert.ThrowsAsync<UnreadableConversationException>(() => opened.Load(Key, Cancel).AsTask());
    }

    [Fact]
    public async Task A_document_from_before_there_were_data_keys_is_read_and_gets_one_with_its_next_save()
    {
        using var store = MemoryStore.Create(MemoryStore.NeverCut).Open();
        await store.TrySave(Key, MemoryStore.Keys.Seal(Envelope.Pack(Key, ConversationJson.Write(new() { Language = "old" }))), null, 0, Cancel);
        var archive = new ConversationArchive(store, MemoryStore.Keys);
        var found = (await archive.Load(Key, Cancel))!;
        Assert.Equal("old", found.State.Language);
        Assert.Null(MemoryStore.Keys.KeyOf((await store.Load(Key, Cancel))!.Sealed));
        Assert.True(await archive.TrySave(Key, found.State, 1, Cancel));
        Assert.NotNull(MemoryStore.Keys.KeyOf((await store.Load(Key, Cancel))!.Sealed));
        Assert.Equal("old", (await new ConversationArchive(store, MemoryStore.Keys).Load(Key, Cancel))!.State.Language);
    }

    [Fact]
    public async Task Lost_or_foreign_data_keys_stop_the_start_and_nothing_is_changed()
    {
        using var folder = await FolderState.WithOneConversation();
        using var other = await FolderState.WithOneConversation();
        File.Copy(other.File(FolderState.DataKeys), folder.File(FolderState.DataKeys), overwrite: true);
        Assert.Contains("another store", folder.AssertRefused(), StringComparison.Ordinal);
        File.Delete(folder.File(FolderState.DataKeys));
        Assert.Contains("data-keys.db is missing", folder.AssertRefused(), StringComparison.Ordinal);
        File.Delete(other.File(FolderState.Data));
        File.Delete(other.File(FolderState.Log));
        Assert.Contains("left over", other.AssertRefused(), StringComparison.Ordinal);
    }

    private static async Task<byte[]> Wrapped(DebtBot.Storage.LiteDb.LiteDbStore store, long version)
    {
        Assert.True(await new ConversationArchive(store, MemoryStore.Keys).TrySave(Key, new(), version, Cancel));
        return MemoryStore.Keys.KeyOf((await store.Load(Key, Cancel))!.Sealed)!.Key;
    }

    private static bool Holds(TempFolder folder, string file, ReadOnlyMemory<byte> bytes) => Read(folder, file).AsSpan().IndexOf(bytes.Span) >= 0;

    private static byte[] Read(TempFolder folder, string file)
    {
        using var stream = new FileStream(folder.File(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
