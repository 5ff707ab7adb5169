namespace DebtBot.Storage.LiteDb;

/// <summary>The data file as LiteDB sees it. A page is written here only after the log that can repeat the write is sealed and on the disk; LiteDB 5.0.20 alone does not wait for that.</summary>
internal sealed class DataStream(IStoreFile file, LogStream log) : PageStream
{
    private readonly PageMemory pages = new();

    /// <summary>Only the creation of an empty file and a checkpoint write pages; when LiteDB marks a file as damaged, the mark is dropped and the file stays as it was found.</summary>
    public bool MayWrite { get; set; } = file.Length == 0;

    public override long Length => file.Length;

    /// <summary>LiteDB only cuts a torn last page off, before it reads anything.</summary>
    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush()
    {
        if (MayWrite)
        {
            file.Sync();
        }
    }

    protected override int ReadAt(Span<byte> into, long at)
    {
        if (pages.TryRead(into, at))
        {
            return into.Length;
        }

        var read = file.Read(into, at);
        if (read == PageSize)
        {
            pages.Keep(into, at);
        }

        return read;
    }

    protected override void WriteAt(ReadOnlySpan<byte> bytes, long at)
    {
        if (MayWrite)
        {
            log.Harden();
            file.Write(bytes, at);
            pages.Keep(bytes, at);
        }
    }
}
