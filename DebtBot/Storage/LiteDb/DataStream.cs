namespace DebtBot.Storage.LiteDb;

/// <summary>The data file as LiteDB sees it. A page is written here only after the log that can repeat the write is sealed and on the disk; LiteDB 5.0.20 alone does not wait for that.</summary>
internal sealed class DataStream(IStoreFile file, LogStream log) : PageStream
{
    public override long Length => file.Length;

    public override void SetLength(long value) => file.SetLength(value);

    public override void Flush() => file.Sync();

    protected override int ReadAt(Span<byte> into, long at) => file.Read(into, at);

    protected override void WriteAt(ReadOnlySpan<byte> bytes, long at)
    {
        log.Harden();
        file.Write(bytes, at);
    }
}
