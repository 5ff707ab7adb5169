using System.Text;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage.LiteDb;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>Erased means: no byte of it can be found in any file of the store. The marker is written unsealed here, which no real document is.</summary>
public sealed class Erasure
{
    private const string Marker = "0123456789-THE-MARKER-9876543210";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(3000)]
    public async Task Nothing_of_an_erased_conversation_is_found_in_the_files(int repeats)
    {
        using var folder = new TempFolder();
        using (var store = folder.Open())
        {
            var key = new ConversationKey("line", "erased");
            await Neighbours(store);
            long version = 0;
            foreach (var length in new[] { repeats, repeats * 3, (repeats / 2) + 1, repeats * 5, 1, repeats })
            {
                await store.TrySave(key, Text(Marker, length), DateTimeOffset.UnixEpoch, version++, Cancel);
            }

            Assert.True(Found(folder, Marker), "The marker must be findable before, or the test shows nothing.");
            await store.Erase(key, Cancel);
            Assert.False(Found(folder, Marker));
        }

        Assert.False(Found(folder, Marker));
    }

    [Fact]
    public async Task Its_neighbours_stay_whole()
    {
        using var folder = new TempFolder();
        using var store = folder.Open();
        await Neighbours(store);
        await store.TrySave(new("line", "erased"), Text(Marker, 50), null, 0, Cancel);
        await store.Erase(new("line", "erased"), Cancel);
        for (var n = 0; n < 40; n++)
        {
            Assert.Equal(Text("neighbour ", 10 * n), (await store.Load(new("line", $"{n}"), Cancel))!.Sealed.ToArray());
        }
    }

    [Fact]
    public async Task The_id_of_a_conversation_cannot_be_read_in_the_files()
    {
        using var folder = new TempFolder();
        using var store = folder.Open();
        await store.TrySave(new("line", "U-0123456789abcdef"), Text("x", 10), DateTimeOffset.UnixEpoch, 0, Cancel);
        Assert.False(Found(folder, "0123456789abcdef"));
        Assert.Equal("U-0123456789abcdef", Assert.Single(await store.Due(DateTimeOffset.MaxValue, 1, Cancel)).Id);
    }

    private static async Task Neighbours(LiteDbStore store)
    {
        for (var n = 0; n < 40; n++)
        {
            await store.TrySave(new("line", $"{n}"), Text("neighbour ", 10 * n), null, 0, Cancel);
        }
    }

    private static byte[] Text(string text, int repeats) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, repeats)));

    private static bool Found(TempFolder folder, string text) =>
        Directory.GetFiles(folder.Path).Where(path => !path.EndsWith(".lock", StringComparison.Ordinal))
            .Any(path => ReadShared(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
