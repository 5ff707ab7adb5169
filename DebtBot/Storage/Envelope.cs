using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage;

/// <summary>What is sealed: one byte that says how the JSON is packed, a fingerprint of the conversation it belongs to, the JSON.</summary>
internal static class Envelope
{
    private const byte Plain = 0, Deflated = 1;
    private const int FingerprintLength = 16, HeaderLength = 1 + FingerprintLength, PackFrom = 7000;

    public static byte[] Pack(ConversationKey key, ReadOnlySpan<byte> json)
    {
        var packs = json.Length >= PackFrom;
        using var packed = new MemoryStream(HeaderLength + (packs ? json.Length / 3 : json.Length));
        packed.WriteByte(packs ? Deflated : Plain);
        packed.Write(Fingerprint(key));
        if (!packs)
        {
            packed.Write(json);
            return packed.ToArray();
        }

        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(json);
        }

        return packed.ToArray();
    }

    /// <exception cref="UnreadableConversationException">The document was put in the place of another conversation, or a newer program packed it.</exception>
    public static byte[] Unpack(ConversationKey key, byte[] packed)
    {
        if (packed.Length < HeaderLength || packed[0] > Deflated || !Fingerprint(key).AsSpan().SequenceEqual(packed.AsSpan(1, FingerprintLength)))
        {
            throw new UnreadableConversationException("A stored document does not belong to the conversation it was found under, or is of a newer program.");
        }

        return packed[0] == Plain ? packed[HeaderLength..] : Inflate(packed);
    }

    private static byte[] Inflate(byte[] packed)
    {
        using var source = new DeflateStream(new MemoryStream(packed, HeaderLength, packed.Length - HeaderLength), CompressionMode.Decompress);
        using var plain = new MemoryStream(packed.Length * 4);
        source.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Fingerprint(ConversationKey key) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{key.Channel}\0{key.Id}"))[..FingerprintLength];
}
