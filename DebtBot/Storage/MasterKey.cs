using System.Security.Cryptography;
using System.Text;

namespace DebtBot.Storage;

/// <summary>32 bytes that seal (AES-256-GCM). From a file outside the database or the backup: who steals those alone reads nothing.</summary>
internal sealed class MasterKey(byte[] key)
{
    private const int Length = 32;
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize, TagLength = AesGcm.TagByteSizes.MaxSize;

    /// <param name="setting">What names the file in the configuration.</param>
    /// <exception cref="StoreUnusableException">The file is missing or does not hold 32 bytes in base64.</exception>
    public static MasterKey FromFile(string path, string setting)
    {
        try
        {
            var bytes = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return bytes.Length == Length ? new(bytes) : throw new FormatException();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StoreUnusableException($"{path} ({setting}) must hold {Length} random bytes in base64, as “openssl rand -base64 {Length}” prints them ({fault.GetType().Name}).");
        }
    }

    /// <summary>Another key for another purpose; this one cannot be found from it.</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Length, info: Encoding.UTF8.GetBytes(purpose));

    public byte[] Wrap(ReadOnlySpan<byte> plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        var (cipher, tag) = (new byte[plain.Length], new byte[TagLength]);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }

    /// <exception cref="CryptographicException">Wrapped with another key, or altered.</exception>
    /// <exception cref="OverflowException">Shorter than anything wrapped.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped)
    {
        var plain = new byte[wrapped.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(wrapped[..NonceLength], wrapped[(NonceLength + TagLength)..], wrapped.Slice(NonceLength, TagLength), plain);
        return plain;
    }
}
