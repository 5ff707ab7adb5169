using System.Security.Cryptography;

namespace DebtBot.Storage.LiteDb;

/// <summary>The log file as LiteDB sees it: the body behind our own first page. It is emptied by each checkpoint, so it never grows beyond one batch.</summary>
internal sealed class LogStream(IStoreFile file) : PageStream
{
    private readonly Lock gate = new();
    private long length;
    private bool dirty;
    private LogSeal seal = LogSeal.Unsealed(0, 0);

    public override long Length
    {
        get
        {
            lock (gate)
            {
                return length;
            }
        }
    }

    /// <summary>Takes over a log that was found whole, or an empty one.</summary>
    public void Adopt(LogSeal found)
    {
        lock (gate)
        {
            seal = found;
            length = found.BodyLength;
            dirty = false;
        }
    }

    /// <summary>Makes the (empty) log belong to a session; durable on return.</summary>
    public void BelongTo(int session, int previous)
    {
        lock (gate)
        {
            seal = LogSeal.Unsealed(session, previous);
            file.SetLength(PageSize);
            file.Write(seal.ToPage(), 0);
            file.Sync();
        }
    }

    /// <summary>Seals what was logged and returns when it is on the disk. Until then the data file has not been touched, so an unsealed log may be thrown away.</summary>
    public void Harden()
    {
        lock (gate)
        {
            if (!dirty)
            {
                return;
            }

            var body = new byte[length];
            file.Read(body, PageSize);
            seal = seal with { BodyLength = length, BodyHash = SHA256.HashData(body) };
            file.Write(seal.ToPage(), 0);
            file.Sync();
            dirty = false;
        }
    }

    public override void SetLength(long value)
    {
        lock (gate)
        {
            file.SetLength(PageSize + value);
            length = value;
            dirty = false;
        }
    }

    /// <summary>LiteDB flushes its log on a thread of its own at moments of its own; what counts is <see cref="Harden"/>.</summary>
    public override void Flush()
    {
    }

    protected override int ReadAt(Span<byte> into, long at)
    {
        lock (gate)
        {
            return file.Read(into[..(int)Math.Clamp(length - at, 0, into.Length)], PageSize + at);
        }
    }

    protected override void WriteAt(ReadOnlySpan<byte> bytes, long at)
    {
        lock (gate)
        {
            file.Write(bytes, PageSize + at);
            length = Math.Max(length, at + bytes.Length);
            dirty = true;
        }
    }
}
