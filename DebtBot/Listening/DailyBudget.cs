using System.Buffers.Binary;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Values;
using DebtBot.Storage;

namespace DebtBot.Listening;

/// <summary>Counts questions by Japan day in the store itself, so that a restart or a second host does not double the budget.</summary>
internal sealed class DailyBudget(IConversationStore store, Sealer sealer, TimeProvider clock, int callsPerDay)
{
    private const int Attempts = 20, DayAndCount = 2 * sizeof(int);
    private static readonly ConversationKey Key = new("listening", "budget");

    /// <summary>Counts one more question; false when today's are used up.</summary>
    public async ValueTask<bool> TrySpend(CancellationToken cancel)
    {
        var today = clock.GetUtcNow().DayInJapan().DayNumber;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.Load(Key, cancel);
            var (written, key) = stored is null ? ([], null) : sealer.Open(stored.Sealed);
            var spent = SpentOn(today, written);
            if (spent >= callsPerDay)
            {
                return false;
            }

            if (await store.TrySave(Key, (key ?? sealer.NewDataKey()).Seal(Written(today, spent + 1)), nextWakeAt: null, stored?.Version ?? 0, cancel))
            {
                return true;
            }
        }

        return false;
    }

    private static int SpentOn(int day, ReadOnlySpan<byte> written) =>
        written.Length == DayAndCount && BinaryPrimitives.ReadInt32LittleEndian(written) == day ? BinaryPrimitives.ReadInt32LittleEndian(written[sizeof(int)..]) : 0;

    private static byte[] Written(int day, int count)
    {
        var bytes = new byte[DayAndCount];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, day);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(sizeof(int)), count);
        return bytes;
    }
}
