using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>What stands in a data folder, byte for byte (the lock file aside), and how a store behaves on it.</summary>
internal static class FolderState
{
    public const string Data = "conversations.db", Log = "conversations-log.db", DataKeys = "data-keys.db", DataKeysLog = "data-keys-log.db";

    public static readonly Sealer Keys = new(new EphemeralDataProtectionProvider());

    public static LiteDbStore Open(this TempFolder folder, Sealer? keys = null) => LiteDbStore.InFolder(folder.Path, keys ?? Keys, hotBytes: 0);

    public static IReadOnlyList<string> Bytes(this TempFolder folder) =>
        [.. Directory.GetFiles(folder.Path).Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)).Order().Select(path => $"{path} {Convert.ToHexString(System.IO.File.ReadAllBytes(path))}")];

    /// <summary>The store refuses with one sentence and changes no byte.</summary>
    public static string AssertRefused(this TempFolder folder, Sealer? keys = null)
    {
        var before = folder.Bytes();
        var refusal = Assert.Throws<StoreUnusableException>(() => folder.Open(keys));
        Assert.Equal(before, folder.Bytes());
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }

    /// <summary>A folder with a store that holds one conversation and was closed well.</summary>
    public static async Task<TempFolder> WithOneConversation()
    {
        var folder = new TempFolder();
        using var store = folder.Open();
        await store.TrySave(new("line", "U1"), new byte[20_000], null, 0, TestContext.Current.CancellationToken);
        return folder;
    }
}
