using System.Diagnostics;
using System.Net.Sockets;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>Tries again while PostgreSQL restarts, fails over or is short of connections; then says so in one sentence.</summary>
internal sealed class Patience(TimeSpan longest)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(25), LongestWait = TimeSpan.FromMilliseconds(400), AtStart = TimeSpan.FromSeconds(10);

    /// <exception cref="StoreUnusableException">It did not come back in time, or refused for a reason that will not pass.</exception>
    public async Task<T> Run<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (Passes(fault) && Stopwatch.GetElapsedTime(begun) < longest && !cancel.IsCancellationRequested)
            {
                await Task.Delay(wait * (0.5 + (Random.Shared.NextDouble() / 2)), cancel);
            }
            catch (Exception fault) when (fault is NpgsqlException or TimeoutException or SocketException or IOException)
            {
                throw new StoreUnusableException($"PostgreSQL failed ({Kind(fault)}); nothing of this was acknowledged.", fault);
            }
        }
    }

    /// <summary>For callers that cannot wait asynchronously: start-up, and the ring of keys.</summary>
    public static T Wait<T>(Func<T> work) => new Patience(AtStart).Run(() => Task.Run(work), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>A fault that a later try may not meet again.</summary>
    public static bool Passes(Exception fault) => fault switch
    {
        PostgresException refused => refused.IsTransient || refused.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable,
        NpgsqlException or TimeoutException or SocketException or IOException => true,
        _ => false,
    };

    private static string Kind(Exception fault) => fault is PostgresException refused ? $"{refused.SqlState} {refused.MessageText}" : fault.GetBaseException().GetType().Name;
}
