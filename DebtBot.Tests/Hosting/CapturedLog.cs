using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Hosting;

/// <summary>Everything that reached the log: text and every structured value.</summary>
internal sealed class CapturedLog<T> : ILogger<T>
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{formatter(state, exception)} {exception} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(",", values) : "")}");
}
