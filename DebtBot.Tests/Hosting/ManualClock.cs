namespace DebtBot.Tests.Hosting;

/// <summary>A clock that only moves when told; its timers fire then.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(9));

    public int Timers => timers.Count;

    public override DateTimeOffset GetUtcNow() => Now.ToUniversalTime();

    public void Advance(TimeSpan by)
    {
        lock (gate)
        {
            Now += by;
        }

        timers.ToList().ForEach(timer => timer.FireIfDue());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (gate)
        {
            timers.Add(timer);
        }

        return timer;
    }

    private sealed class ManualTimer(ManualClock clock, TimerCallback callback, object? state) : ITimer
    {
        private DateTimeOffset due = DateTimeOffset.MaxValue;
        private TimeSpan every;

        public void FireIfDue()
        {
            while (due <= clock.Now)
            {
                due += every;
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (due, every) = (dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.Now + dueTime, period);
            return true;
        }

        public void Dispose() => due = DateTimeOffset.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
