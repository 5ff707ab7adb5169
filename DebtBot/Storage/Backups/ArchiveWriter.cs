using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DebtBot.Storage.Backups;

/// <summary>Writes an archive: a head, the conversations, and an end that vouches for every byte before it.</summary>
internal sealed class ArchiveWriter : IDisposable
{
    private readonly FileStream file;
    private readonly IncrementalHash vouch;
    private long count;

    public ArchiveWriter(string path, ArchiveHead head, MasterKey seal)
    {
        file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        vouch = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, seal.Derive(ArchiveHead.Purpose));
        Put(head.ToBytes(seal));
    }

    public void Add(byte[] row)
    {
        Put(Number(row.Length));
        Put(row);
        count++;
    }

    /// <summary>Without it the archive counts as cut short. On the disk when it returns.</summary>
    public void Finish()
    {
        Put(Number(0));
        Put(Number(checked((int)count)));
        file.Write(vouch.GetHashAndReset());
        file.Flush(flushToDisk: true);
    }

    public void Dispose()
    {
        file.Dispose();
        vouch.Dispose();
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private void Put(byte[] bytes)
    {
        file.Write(bytes);
        vouch.AppendData(bytes);
    }
}

/// <summary>What an archive begins with.</summary>
/// <param name="Set">Which store it is of.</param>
internal sealed record ArchiveHead(byte[] Set, long WrittenTicks)
{
    public const string Purpose = "DebtBot backup archive";
    public const int Length = 80;

    private const int SetAt = 24, TicksAt = 40, CheckAt = 48;

    private static ReadOnlySpan<byte> Magic => "DebtBot backup 1\n"u8;

    public byte[] ToBytes(MasterKey seal)
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        Set.CopyTo(bytes, SetAt);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(TicksAt), WrittenTicks);
        Check(bytes, seal).CopyTo(bytes, CheckAt);
        return bytes;
    }

    /// <exception cref="UnreadableBackupException">Not an archive, or of another key.</exception>
    public static ArchiveHead Read(byte[] bytes, MasterKey seal, string path) =>
        !bytes.AsSpan().StartsWith(Magic) ? throw new UnreadableBackupException($"{path} is no backup of this program.")
        : !Check(bytes, seal).AsSpan().SequenceEqual(bytes.AsSpan(CheckAt)) ? throw new UnreadableBackupException($"{path} does not open: Backup:KeyFile is not the key it was sealed with.")
        : new(bytes[SetAt..TicksAt], BinaryPrimitives.ReadInt64BigEndian(bytes.AsSpan(TicksAt)));

    private static byte[] Check(byte[] bytes, MasterKey seal) => HMACSHA256.HashData(seal.Derive("DebtBot backup check"), bytes.AsSpan(0, CheckAt));
}
