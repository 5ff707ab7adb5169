using System.Security.Cryptography;

namespace DebtBot.Storage;

/// <summary>The random key of one conversation (AES-256-GCM). It is stored only wrapped, apart from what it seals; erasing the conversation destroys it.</summary>
/// <param name="Wrapped">The same key as it is stored, sealed with the keys of the host.</param>
internal sealed record DataKey(byte[] Key, byte[] Wrapped)
{
    public const int Length = 32;

    public byte[] Seal(ReadOnlySpan<byte> plain) => SealedParts.Join(Wrapped, SealedParts.Payload(new MasterKey(Key).Wrap(plain)));

    /// <exception cref="CryptographicException">Sealed with another key, or altered.</exception>
    public byte[] Unseal(ReadOnlySpan<byte> payload) => new MasterKey(Key).Unwrap(SealedParts.Cipher(payload));
}
