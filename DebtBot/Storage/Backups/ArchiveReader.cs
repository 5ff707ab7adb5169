using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DebtBot.Storage.Backups;

/// <summary>Reads an archive; first from beginning to end to see whether it is whole.</summary>
internal sealed class ArchiveReader(string path, MasterKey seal)
{
    /// <summary>What it begins with and how many conversations it holds.</summary>
    /// <exception cref="UnreadableBackupException">Cut short, altered, or sealed with another key.</exception>
    public (ArchiveHead Head, int Count) Check()
    {
        using var file = File.OpenRead(path);
        using var vouch = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, seal.Derive(ArchiveHead.Purpose));
        var first = Take(file, ArchiveHead.Length, vouch);
        var head = ArchiveHead.Read(first, seal, path);
        var count = 0;
        while (Number(Take(file, sizeof(int), vouch)) is var length && length > 0)
        {
            Take(file, length, vouch);
            count++;
        }

        var told = Number(Take(file, sizeof(int), vouch));
        var whole = vouch.GetHashAndReset();
        return told == count && Take(file, whole.Length, null).AsSpan().SequenceEqual(whole) && file.Position == file.Length
            ? (head, count)
            : throw new UnreadableBackupException($"{path} was altered; take another backup.");
    }

    /// <summary>The conversations of an archive that was checked.</summary>
    public IEnumerable<byte[]> Rows()
    {
        using var file = File.OpenRead(path);
        Take(file, ArchiveHead.Length, null);
        while (Number(Take(file, sizeof(int), null)) is var length && length > 0)
        {
            yield return Take(file, length, null);
        }
    }

    private byte[] Take(FileStream file, int length, IncrementalHash? vouch)
    {
        if (length < 0 || length > file.Length - file.Position)
        {
            throw new UnreadableBackupException($"{path} is cut short or altered; take another backup.");
        }

        var bytes = new byte[length];
        file.ReadExactly(bytes);
        vouch?.AppendData(bytes);
        return bytes;
    }

    private static int Number(byte[] bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
}
