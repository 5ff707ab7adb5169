using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using LiteDB;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>Files that are damaged or not ours are refused with one sentence and stay as they are.</summary>
public sealed class UnusableFiles
{
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(8192)]
    [InlineData(100_000)]
    public void A_file_of_other_bytes_is_refused(int length)
    {
        using var folder = new TempFolder();
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        File.WriteAllBytes(folder.File(FolderState.Data), bytes);
        Assert.Contains("damaged or is not a LiteDB 5 file", folder.AssertRefused(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(40)]
    [InlineData(59)]
    [InlineData(197)]
    public async Task A_store_with_a_damaged_header_is_refused(int at)
    {
        using var folder = await FolderState.WithOneConversation();
        Damage(folder, at, 1);
        folder.AssertRefused();
    }

    [Fact]
    public async Task A_store_with_damaged_pages_is_refused()
    {
        using var folder = await FolderState.WithOneConversation();
        Damage(folder, 8192, (int)new FileInfo(folder.File(FolderState.Data)).Length - 8192);
        folder.AssertRefused();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4000)]
    [InlineData(8192)]
    [InlineData(20_000)]
    public async Task A_store_that_was_cut_short_is_refused(int missing)
    {
        using var folder = await FolderState.WithOneConversation();
        using (var file = File.OpenWrite(folder.File(FolderState.Data)))
        {
            file.SetLength(file.Length - missing);
        }

        Assert.Contains("cut short", folder.AssertRefused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_LiteDB_file_of_another_program_is_refused()
    {
        using var folder = new TempFolder();
        Foreign(folder.File(FolderState.Data), "customers");
        Assert.Contains("another program", folder.AssertRefused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_LiteDB_file_with_our_collection_but_without_our_mark_is_refused()
    {
        using var folder = new TempFolder();
        Foreign(folder.File(FolderState.Data), Rows.Collection);
        Assert.Contains("format mark", folder.AssertRefused(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_whose_keys_are_gone_is_refused_instead_of_starting_anew()
    {
        using var folder = await FolderState.WithOneConversation();
        var otherKeys = new Sealer(new EphemeralDataProtectionProvider());
        Assert.Contains("keys folder", folder.AssertRefused(otherKeys), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_another_one_holds_is_refused()
    {
        using var folder = await FolderState.WithOneConversation();
        using var first = folder.Open();
        Assert.Contains("held by another process", Assert.Throws<StoreUnusableException>(() => folder.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_created_and_belongs_to_this_user_alone()
    {
        using var folder = new TempFolder();
        var deep = folder.File("a/b");
        LiteDbStore.InFolder(deep, FolderState.Keys, 0).Dispose();
        Assert.True(File.Exists(Path.Combine(deep, FolderState.Data)));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(deep));
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_created_is_a_clear_fault()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("file"), "");
        var fault = Assert.Throws<StoreUnusableException>(() => LiteDbStore.InFolder(folder.File("file/data"), FolderState.Keys, 0));
        Assert.Contains("cannot be created", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_creation_that_was_interrupted_is_begun_anew()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("conversations.creating"), "half");
        File.WriteAllText(folder.File("conversations.creating-log"), "half");
        folder.Open().Dispose();
        Assert.Equal([FolderState.Log, FolderState.Data, "conversations.lock", FolderState.DataKeysLog, FolderState.DataKeys], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void Damage(TempFolder folder, int at, int count)
    {
        using var file = File.OpenWrite(folder.File(FolderState.Data));
        file.Position = at;
        file.Write([.. Enumerable.Repeat((byte)0xEE, count)]);
    }

    private static void Foreign(string path, string collection)
    {
        using var database = new LiteDatabase(path);
        database.GetCollection(collection).Insert(new BsonDocument { ["name"] = "not ours" });
    }
}
