using DebtBot.Storage.LiteDb;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>A disk in memory that loses power after a number of operations: of what was not synced, some arrives, some does not, some is torn.</summary>
internal sealed class PowerCut(int seed, int operationsUntilCut)
{
    private readonly Lock gate = new();
    private readonly Random random = new(seed);
    private int operations;

    /// <summary>True for a disk that says it synced and did not; used to show that the tests notice.</summary>
    public bool Lies { get; init; }

    public int Syncs { get; private set; }

    public bool IsOff => operations >= operationsUntilCut;

    public Platter NewFile() => new(this);

    public sealed class Platter(PowerCut disk) : IStoreFile
    {
        private readonly List<Action<MemoryStream>> unsynced = [];
        private MemoryStream durable = new();
        private MemoryStream seen = new();

        /// <summary>Called after each write, with power still on.</summary>
        public Action? Written { get; set; }

        public long Length => Locked(() => seen.Length);

        public byte[] Content => Locked(() => seen.ToArray());

        public long Largest { get; private set; }

        public HashSet<int> Threads { get; } = [];

        /// <summary>The file as it is found when power comes back.</summary>
        public Platter AfterTheCut(PowerCut next)
        {
            foreach (var write in unsynced.Where(_ => disk.random.Next(2) == 0))
            {
                write(durable);
            }

            return next.NewFile().With(durable.ToArray());
        }

        public Platter With(byte[] content)
        {
            durable = new();
            durable.Write(content);
            seen = new();
            seen.Write(content);
            return this;
        }

        public int Read(Span<byte> into, long at)
        {
            lock (disk.gate)
            {
                Threads.Add(Environment.CurrentManagedThreadId);
                seen.Position = Math.Min(at, seen.Length);
                return seen.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
            }
        }

        public void Write(ReadOnlySpan<byte> bytes, long at)
        {
            var copy = bytes.ToArray();
            lock (disk.gate)
            {
                Threads.Add(Environment.CurrentManagedThreadId);
                disk.Count();
                var torn = disk.random.Next(4) == 0 ? copy[..(disk.random.Next((copy.Length / 512) + 1) * 512)] : copy;
                Do(file => Put(file, copy, at), file => Put(file, torn, at));
                Largest = Math.Max(Largest, seen.Length);
            }

            Written?.Invoke();
        }

        public void SetLength(long length)
        {
            lock (disk.gate)
            {
                disk.Count();
                Do(file => file.SetLength(length), file => file.SetLength(length));
            }
        }

        public void Sync()
        {
            lock (disk.gate)
            {
                disk.Count();
                disk.Syncs++;
                if (!disk.Lies)
                {
                    unsynced.Clear();
                    durable = new();
                    seen.WriteTo(durable);
                }
            }
        }

        public void Dispose()
        {
        }

        private void Do(Action<MemoryStream> whole, Action<MemoryStream> afterCut)
        {
            whole(seen);
            unsynced.Add(afterCut);
        }

        private T Locked<T>(Func<T> read)
        {
            lock (disk.gate)
            {
                return read();
            }
        }

        private static void Put(MemoryStream file, byte[] bytes, long at)
        {
            file.Position = at;
            file.Write(bytes);
        }
    }

    private void Count()
    {
        operations += IsOff ? throw new IOException("The power is off.") : 1;
    }
}
