using System.Buffers.Binary;

namespace DebtBot.Storage;

/// <summary>A sealed document has two parts: the wrapped data key and the payload only that key opens. Stores keep them apart, so that destroying the small one is final for every copy of the large one.</summary>
internal static class SealedParts
{
    private const int MarkLength = 4, LengthLength = sizeof(ushort);

    private static ReadOnlySpan<byte> KeyMark => "DBk1"u8;

    private static ReadOnlySpan<byte> PayloadMark => "DBp1"u8;

    /// <summary>True for a payload that needs its data key; false for a document from before there were data keys.</summary>
    public static bool NeedsKey(ReadOnlySpan<byte> payload) => payload.StartsWith(PayloadMark);

    public static byte[] Join(ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> payload)
    {
        var whole = new byte[MarkLength + LengthLength + wrapped.Length + payload.Length];
        KeyMark.CopyTo(whole);
        BinaryPrimitives.WriteUInt16BigEndian(whole.AsSpan(MarkLength), checked((ushort)wrapped.Length));
        wrapped.CopyTo(whole.AsSpan(MarkLength + LengthLength));
        payload.CopyTo(whole.AsSpan(MarkLength + LengthLength + wrapped.Length));
        return whole;
    }

    /// <summary>What a store found, put together again: a payload whose key is gone stays alone and cannot be opened.</summary>
    public static byte[] Found(byte[]? wrapped, byte[] payload) => wrapped is not null && NeedsKey(payload) ? Join(wrapped, payload) : payload;

    /// <summary>The wrapped key is empty when the document has none.</summary>
    public static (ReadOnlyMemory<byte> Wrapped, ReadOnlyMemory<byte> Payload) Split(ReadOnlyMemory<byte> whole)
    {
        const int begin = MarkLength + LengthLength;
        if (whole.Length < begin || !whole.Span.StartsWith(KeyMark) || BinaryPrimitives.ReadUInt16BigEndian(whole.Span[MarkLength..]) is var length && whole.Length < begin + length)
        {
            return (default, whole);
        }

        return (whole.Slice(begin, length), whole[(begin + length)..]);
    }

    /// <summary>Nonce, tag and cipher behind the mark.</summary>
    public static byte[] Payload(ReadOnlySpan<byte> cipher) => [.. PayloadMark, .. cipher];

    public static ReadOnlySpan<byte> Cipher(ReadOnlySpan<byte> payload) => payload[MarkLength..];
}
