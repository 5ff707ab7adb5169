using Microsoft.Win32.SafeHandles;

namespace DebtBot.Storage.LiteDb;

/// <summary>A real file, without any buffer of its own; created by the first write, so that looking at it leaves no trace.</summary>
internal sealed class DiskFile(string path) : IStoreFile
{
    private SafeFileHandle? handle = File.Exists(path) ? Open(path, FileMode.Open) : null;

    public long Length => handle is null ? 0 : RandomAccess.GetLength(handle);

    private SafeFileHandle Existing => handle ??= Open(path, FileMode.CreateNew);

    public int Read(Span<byte> into, long at)
    {
        var total = 0;
        while (handle is not null && total < into.Length && RandomAccess.Read(handle, into[total..], at + total) is > 0 and var count)
        {
            total += count;
        }

        return total;
    }

    public void Write(ReadOnlySpan<byte> bytes, long at) => RandomAccess.Write(Existing, bytes, at);

    public void SetLength(long length) => RandomAccess.SetLength(Existing, length);

    public void Sync() => RandomAccess.FlushToDisk(Existing);

    public void Dispose() => handle?.Dispose();

    private static SafeFileHandle Open(string path, FileMode mode) =>
        File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite, FileOptions.RandomAccess);
}
