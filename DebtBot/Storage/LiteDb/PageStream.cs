namespace DebtBot.Storage.LiteDb;

/// <summary>What LiteDB needs of a stream, and no more: pages at positions. LiteDB serialises its calls.</summary>
internal abstract class PageStream : Stream
{
    /// <summary>LiteDB's page size in bytes.</summary>
    public const int PageSize = 8192;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = ReadAt(buffer.AsSpan(offset, count), Position);
        Position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        WriteAt(buffer.AsSpan(offset, count), Position);
        Position += count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    protected abstract int ReadAt(Span<byte> into, long at);

    protected abstract void WriteAt(ReadOnlySpan<byte> bytes, long at);
}
