using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage.Backups;

/// <summary>One conversation in an archive: the id of its data key, then whose it is and its document, both sealed with that key.</summary>
internal static class ArchivedRow
{
    private const int IdLength = 16, HeadLength = IdLength + sizeof(int);

    /// <param name="document">Sealed with <paramref name="key"/>; it is taken over as it is.</param>
    public static byte[] Pack(StoredRow row, DataKey key, ReadOnlyMemory<byte> document)
    {
        var name = Encoding.UTF8.GetBytes($"{row.Key.Channel}\0{row.Key.Id}");
        var about = new byte[(2 * sizeof(long)) + name.Length];
        BinaryPrimitives.WriteInt64BigEndian(about, row.Version);
        BinaryPrimitives.WriteInt64BigEndian(about.AsSpan(sizeof(long)), row.WakeTicks ?? -1);
        name.CopyTo(about, 2 * sizeof(long));
        var sealedAbout = new MasterKey(key.Key).Wrap(about);
        var payload = SealedParts.Split(document).Payload;
        var packed = new byte[HeadLength + sealedAbout.Length + payload.Length];
        DataKeyFile.IdOf(key.Key).TryWriteBytes(packed);
        BinaryPrimitives.WriteInt32BigEndian(packed.AsSpan(IdLength), sealedAbout.Length);
        sealedAbout.CopyTo(packed, HeadLength);
        payload.Span.CopyTo(packed.AsSpan(HeadLength + sealedAbout.Length));
        return packed;
    }

    public static Guid KeyIdOf(byte[] packed) => new(packed.AsSpan(0, IdLength));

    /// <summary>The row, its data key wrapped for another store.</summary>
    /// <exception cref="CryptographicException">Altered.</exception>
    public static StoredRow Open(byte[] packed, DataKey key)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(packed.AsSpan(IdLength));
        var about = new MasterKey(key.Key).Unwrap(packed.AsSpan(HeadLength, length));
        var name = Encoding.UTF8.GetString(about.AsSpan(2 * sizeof(long))).Split('\0', 2);
        var wake = BinaryPrimitives.ReadInt64BigEndian(about.AsSpan(sizeof(long)));
        return new([], new ConversationKey(name[0], name[1]), BinaryPrimitives.ReadInt64BigEndian(about), wake < 0 ? null : wake, SealedParts.Join(key.Wrapped, packed.AsSpan(HeadLength + length)));
    }
}
