using Microsoft.Win32.SafeHandles;

namespace DebtBot.Storage.LiteDb;

/// <summary>A real file, without any buffer of its own.</summary>
internal sealed class DiskFile(string path) : IStoreFile
{
    private readonly SafeFileHandle handle =
        File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, FileOptions.RandomAccess);

    public long Length => RandomAccess.GetLength(handle);

    public int Read(Span<byte> into, long at)
    {
        var total = 0;
        while (total < into.Length && RandomAccess.Read(handle, into[total..], at + total) is > 0 and var count)
        {
            total += count;
        }

        return total;
    }

    public void Write(ReadOnlySpan<byte> bytes, long at) => RandomAccess.Write(handle, bytes, at);

    public void SetLength(long length) => RandomAccess.SetLength(handle, length);

    public void Sync() => RandomAccess.FlushToDisk(handle);

    public void Dispose() => handle.Dispose();
}
