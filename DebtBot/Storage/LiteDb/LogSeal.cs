using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DebtBot.Storage.LiteDb;

/// <summary>First page of the log: whose log this is and up to where it is whole. LiteDB's own log has neither an owner nor a checksum, so a left-over or torn log would be replayed.</summary>
/// <param name="Session">The session of the data file this log belongs to.</param>
/// <param name="Previous">The session before; both are accepted while the data file changes from one to the other.</param>
internal sealed record LogSeal(int Session, int Previous, long BodyLength, byte[] BodyHash)
{
    private const int HashAt = 32;

    public static LogSeal Unsealed(int session, int previous) => new(session, previous, 0, new byte[SHA256.HashSizeInBytes]);

    private static ReadOnlySpan<byte> Magic => "DebtBot log 1\0\0\0"u8;

    public bool BelongsTo(int session) => session == Session || session == Previous;

    public bool IsWhole(ReadOnlySpan<byte> body) =>
        BodyLength > 0 && body.Length >= BodyLength && SHA256.HashData(body[..(int)BodyLength]).AsSpan().SequenceEqual(BodyHash);

    public byte[] ToPage()
    {
        var page = new byte[PageStream.PageSize];
        Magic.CopyTo(page);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(16), Session);
        BinaryPrimitives.WriteInt32LittleEndian(page.AsSpan(20), Previous);
        BinaryPrimitives.WriteInt64LittleEndian(page.AsSpan(24), BodyLength);
        BodyHash.CopyTo(page.AsSpan(HashAt));
        return page;
    }

    /// <summary>Null when the page is not one of ours.</summary>
    public static LogSeal? Read(ReadOnlySpan<byte> page) => page.StartsWith(Magic)
        ? new(
            BinaryPrimitives.ReadInt32LittleEndian(page[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(page[20..]),
            BinaryPrimitives.ReadInt64LittleEndian(page[24..]),
            page.Slice(HashAt, SHA256.HashSizeInBytes).ToArray())
        : null;
}
