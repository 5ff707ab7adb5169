using System.Security.Cryptography;

namespace DebtBot.Storage.LiteDb;

/// <summary>The log as LiteDB sees it: one batch, held in memory until <see cref="Harden"/> writes it behind our own first page. LiteDB's writer thread therefore never meets a fault of the disk, which inside a transaction would end the process.</summary>
internal sealed class LogStream(IStoreFile file) : PageStream
{
    private const int KeptBuffer = 4_000_000;

    private readonly Lock gate = new();
    private byte[] body = new byte[64 * PageSize];
    private int length;
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
            length = checked((int)found.BodyLength);
            Grow(length);
            file.Read(body.AsSpan(0, length), PageSize);
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

    /// <summary>Writes and seals what was logged and returns when it is on the disk. Until then the data file has not been touched, so an unsealed log may be thrown away.</summary>
    public void Harden()
    {
        lock (gate)
        {
            if (!dirty)
            {
                return;
            }

            var logged = body.AsSpan(0, length);
            seal = seal with { BodyLength = length, BodyHash = SHA256.HashData(logged) };
            file.Write(logged, PageSize);
            file.Write(seal.ToPage(), 0);
            file.Sync();
            dirty = false;
        }
    }

    /// <summary>Only called with 0, when the data file holds everything: the log is emptied on the disk too, so that nothing erased stays readable in it.</summary>
    public override void SetLength(long value)
    {
        lock (gate)
        {
            file.SetLength(PageSize + value);
            length = checked((int)value);
            dirty = false;
            body = body.Length > KeptBuffer ? new byte[64 * PageSize] : body;
            Grow(length);
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
            var count = (int)Math.Clamp(length - at, 0, into.Length);
            body.AsSpan((int)Math.Min(at, length), count).CopyTo(into);
            return count;
        }
    }

    protected override void WriteAt(ReadOnlySpan<byte> bytes, long at)
    {
        lock (gate)
        {
            var end = checked((int)at + bytes.Length);
            Grow(end);
            bytes.CopyTo(body.AsSpan((int)at));
            length = Math.Max(length, end);
            dirty = true;
        }
    }

    private void Grow(int needed)
    {
        if (needed > body.Length)
        {
            Array.Resize(ref body, Math.Max(needed, body.Length * 2));
        }
    }
}
