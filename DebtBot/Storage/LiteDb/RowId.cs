using System.Buffers.Binary;
using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>Keys of the one collection. Binary, because LiteDB compares text by the machine's culture and ignores case.</summary>
internal static class RowId
{
    private const byte MarkerKind = 0, ConversationKind = 1, DueKind = 2;

    public static BsonValue Marker { get; } = new([MarkerKind]);

    public static BsonValue Conversation(byte[] hash) => new([ConversationKind, .. hash]);

    /// <summary>Sorts by wake time: big-endian UTC ticks before the hash.</summary>
    public static BsonValue Due(long wakeTicks, byte[] hash) => new([DueKind, .. BigEndian(wakeTicks), .. hash]);

    /// <summary>The bounds of everything due at a time.</summary>
    public static (BsonValue First, BsonValue Last) DueUntil(long ticks) =>
        (new([DueKind]), new([DueKind, .. BigEndian(ticks), .. Enumerable.Repeat(byte.MaxValue, KeySeal.HashLength + 1)]));

    public static byte[] HashOfConversation(BsonValue id) => id.AsBinary[1..];

    public static byte[] HashOfDue(BsonValue id) => id.AsBinary[(1 + sizeof(long))..];

    private static byte[] BigEndian(long ticks)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, ticks);
        return bytes;
    }
}
