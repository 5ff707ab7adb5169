using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>Power is cut at any operation of the disk, several times in a row: what was acknowledged is there and opens with its data key, what was erased is not.</summary>
public sealed class PowerCuts
{
    private const int Clients = 6;
    private const long Erased = -1;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Nothing_acknowledged_is_lost_when_power_is_cut(int seed) => Assert.Equal(0, await LostAfterCuts(seed, lies: false));

    [Fact]
    public async Task A_disk_that_lies_about_syncing_is_noticed_by_these_tests()
    {
        var lost = 0;
        for (var seed = 1; seed <= 12 && lost == 0; seed++)
        {
            lost += await LostAfterCuts(seed, lies: true);
        }

        Assert.NotEqual(0, lost);
    }

    private static async Task<int> LostAfterCuts(int seed, bool lies)
    {
        var random = new Random(seed);
        var acknowledged = new ConcurrentDictionary<ConversationKey, long>();
        var files = MemoryStore.Create(Next(random, lies));
        for (var cut = 0; cut < 4; cut++)
        {
            await WriteUntilPowerIsGone(files, acknowledged, seed + cut);
            files = files.AfterTheCut(Next(random, lies));
            var found = await Lost(files.AfterTheCut(MemoryStore.NeverCut), acknowledged);
            if (found > 0)
            {
                return found;
            }
        }

        Assert.NotEmpty(acknowledged);
        return 0;
    }

    private static PowerCut Next(Random random, bool lies) => new(random.Next(), random.Next(20, 700)) { Lies = lies };

    private static async Task WriteUntilPowerIsGone(MemoryStore files, ConcurrentDictionary<ConversationKey, long> acknowledged, int seed)
    {
        try
        {
            using var store = files.Open();
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(() => Write(store, new("line", $"{client}"), acknowledged, new(seed * client)))));
        }
        catch (StoreUnusableException)
        {
            Assert.True(files.Disk.IsOff, "The store refused its own files with power on.");
        }
    }

    private static async Task Write(LiteDbStore store, ConversationKey first, ConcurrentDictionary<ConversationKey, long> acknowledged, Random random)
    {
        for (var turn = 0; ; turn++)
        {
            var key = first with { Id = $"{first.Id}/{turn / 5}" };
            if (turn % 5 == 0 && turn > 0 && random.Next(2) == 0)
            {
                await Erase(store, first with { Id = $"{first.Id}/{(turn / 5) - 1}" }, acknowledged);
            }

            var stored = await store.Load(key, Cancel);
            var version = stored?.Version ?? 0;
            var dataKey = stored is null ? MemoryStore.Keys.NewDataKey() : MemoryStore.Keys.KeyOf(stored.Sealed)!;
            if (stored is null)
            {
                // Begun anew, a save on its way may arrive.
                acknowledged.TryRemove(key, out _);
            }

            var padding = new string('x', random.Next(12_000));
            var wake = random.Next(3) == 0 ? DateTimeOffset.UnixEpoch.AddDays(turn) : (DateTimeOffset?)null;
            if (await store.TrySave(key, dataKey.Seal(Encoding.UTF8.GetBytes($"{version + 1} {padding}")), wake, version, Cancel))
            {
                acknowledged[key] = version + 1;
            }
        }
    }

    /// <summary>Begun, it may or may not have happened; acknowledged, it has.</summary>
    private static async Task Erase(LiteDbStore store, ConversationKey key, ConcurrentDictionary<ConversationKey, long> acknowledged)
    {
        acknowledged.TryRemove(key, out _);
        await store.Erase(key, Cancel);
        acknowledged[key] = Erased;
    }

    /// <summary>How many acknowledged versions are missing or not whole, and how many erased ones are there.</summary>
    private static async Task<int> Lost(MemoryStore files, ConcurrentDictionary<ConversationKey, long> acknowledged)
    {
        try
        {
            using var store = files.Open();
            var lost = 0;
            foreach (var (key, version) in acknowledged)
            {
                var stored = await store.Load(key, Cancel);
                var written = stored is null ? 0 : long.Parse(Encoding.UTF8.GetString(MemoryStore.Keys.Open(stored.Sealed).Plain).Split(' ')[0], CultureInfo.InvariantCulture);
                lost += version == Erased ? stored is null ? 0 : 1 : stored is not null && stored.Version >= version && written == stored.Version ? 0 : 1;
            }

            return lost;
        }
        catch (Exception fault) when (fault is StoreUnusableException or UnreadableConversationException)
        {
            return acknowledged.Count + 1;
        }
    }
}
