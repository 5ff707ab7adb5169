namespace DebtBot.Storage.LiteDb;

/// <summary>A file whose writes are durable only after <see cref="Sync"/>; the tests replace it by one that loses power.</summary>
internal interface IStoreFile : IDisposable
{
    long Length { get; }

    /// <summary>Fills <paramref name="into"/> as far as the file reaches; returns how many bytes.</summary>
    int Read(Span<byte> into, long at);

    void Write(ReadOnlySpan<byte> bytes, long at);

    void SetLength(long length);

    /// <summary>Returns when everything written is on the disk.</summary>
    void Sync();
}
