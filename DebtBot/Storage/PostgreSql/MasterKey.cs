using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Wraps the ring of sealing keys (AES-256-GCM) with 32 bytes that are not in the database: who steals the database alone reads nothing.</summary>
internal sealed class MasterKey(byte[] key)
{
    private const int Length = 32;
    private static readonly int NonceLength = AesGcm.NonceByteSizes.MaxSize, TagLength = AesGcm.TagByteSizes.MaxSize;

    /// <exception cref="StoreUnusableException">The file is missing or does not hold 32 bytes in base64.</exception>
    public static MasterKey FromFile(string path)
    {
        try
        {
            var bytes = Convert.FromBase64String(File.ReadAllText(path).Trim());
            return bytes.Length == Length ? new(bytes) : throw new FormatException();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StoreUnusableException($"{path} (Storage:PostgreSql:MasterKeyFile) must hold {Length} random bytes in base64, as “openssl rand -base64 {Length}” prints them ({fault.GetType().Name}).");
        }
    }

    public byte[] Wrap(byte[] plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(NonceLength);
        var (cipher, tag) = (new byte[plain.Length], new byte[TagLength]);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, cipher, tag);
        return [.. nonce, .. tag, .. cipher];
    }

    /// <exception cref="CryptographicException">Wrapped with another key, or altered.</exception>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped)
    {
        var plain = new byte[wrapped.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(wrapped[..NonceLength], wrapped[(NonceLength + TagLength)..], wrapped.Slice(NonceLength, TagLength), plain);
        return plain;
    }
}

/// <summary>Wraps a key of the ring before it is stored.</summary>
internal sealed class MasterKeyEncryptor(MasterKey master) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(new XElement("wrapped", Convert.ToBase64String(master.Wrap(Encoding.UTF8.GetBytes(plaintextElement.ToString())))), typeof(MasterKeyDecryptor));
}

/// <summary>Named in the stored key; Data Protection makes one when it reads it.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var path = services.GetRequiredService<IOptions<PostgreSqlOptions>>().Value.MasterKeyFile
            ?? throw new StoreUnusableException("The sealing keys in PostgreSQL are wrapped; set Storage:PostgreSql:MasterKeyFile.");
        return XElement.Parse(Encoding.UTF8.GetString(MasterKey.FromFile(path).Unwrap(Convert.FromBase64String(encryptedElement.Value))));
    }
}
