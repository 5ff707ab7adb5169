using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DebtBot.Storage.Backups;

/// <summary>The data keys of all conversations there are at one moment, and the secret that signs tokens, sealed with the key of the backups.</summary>
/// <param name="Set">Which store it belongs to.</param>
internal sealed record DataKeyFile(byte[] Set, long WrittenTicks, byte[] TokenKey, IReadOnlyDictionary<Guid, byte[]> Keys)
{
    private const int SetLength = 16, IdLength = 16, HeadLength = SetLength + sizeof(long) + DataKey.Length + sizeof(int);

    private static ReadOnlySpan<byte> Magic => "DebtBot backup keys 1\n"u8;

    /// <summary>The same for one store wherever it moves.</summary>
    public static byte[] SetOf(byte[] tokenKey) => SHA256.HashData([.. "DebtBot backup set"u8, .. tokenKey])[..SetLength];

    /// <summary>What names a data key in archives; the key cannot be found from it.</summary>
    public static Guid IdOf(byte[] dataKey) => new(SHA256.HashData([.. "DebtBot data key"u8, .. dataKey])[..IdLength]);

    /// <summary>Written beside and moved into the place of the one before, which is gone then.</summary>
    public void Write(string path, MasterKey seal)
    {
        var plain = new byte[HeadLength + (Keys.Count * (IdLength + DataKey.Length))];
        Set.CopyTo(plain, 0);
        BinaryPrimitives.WriteInt64BigEndian(plain.AsSpan(SetLength), WrittenTicks);
        TokenKey.CopyTo(plain, SetLength + sizeof(long));
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(HeadLength - sizeof(int)), Keys.Count);
        var at = HeadLength;
        foreach (var (id, key) in Keys)
        {
            id.TryWriteBytes(plain.AsSpan(at));
            key.CopyTo(plain, at + IdLength);
            at += IdLength + DataKey.Length;
        }

        using (var file = new FileStream(BackupFolder.BeingWritten(path), FileMode.Create, FileAccess.Write))
        {
            file.Write(Magic);
            file.Write(seal.Wrap(plain));
            file.Flush(flushToDisk: true);
        }

        File.Move(BackupFolder.BeingWritten(path), path, overwrite: true);
    }

    /// <exception cref="UnreadableBackupException">Missing, altered, or sealed with another key.</exception>
    public static DataKeyFile Read(string path, MasterKey seal)
    {
        try
        {
            var bytes = File.ReadAllBytes(path).AsSpan();
            return bytes.StartsWith(Magic) ? Parse(seal.Unwrap(bytes[Magic.Length..])) : throw new UnreadableBackupException($"{path} is no file of data keys.");
        }
        catch (IOException fault)
        {
            throw new UnreadableBackupException($"{path} cannot be read; without the data keys of today no backup opens ({fault.GetType().Name}).", fault);
        }
        catch (Exception fault) when (fault is CryptographicException or OverflowException)
        {
            throw new UnreadableBackupException($"{path} does not open: Backup:KeyFile is not the key it was sealed with, or the file was cut short or altered.", fault);
        }
    }

    private static DataKeyFile Parse(byte[] plain)
    {
        var keys = new Dictionary<Guid, byte[]>();
        for (var at = HeadLength; at < plain.Length; at += IdLength + DataKey.Length)
        {
            keys[new Guid(plain.AsSpan(at, IdLength))] = plain[(at + IdLength)..(at + IdLength + DataKey.Length)];
        }

        return new(plain[..SetLength], BinaryPrimitives.ReadInt64BigEndian(plain.AsSpan(SetLength)), plain[(SetLength + sizeof(long))..(HeadLength - sizeof(int))], keys);
    }
}
