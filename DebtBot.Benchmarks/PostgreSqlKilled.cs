using System.Globalization;
using System.Net.Http.Json;

namespace DebtBot.Benchmarks;

/// <summary>Three hosts at 400 turns a second, one of them killed: how many requests a balancer sees fail before it leaves that host out. That none is lost or doubled the tests show.</summary>
internal static class PostgreSqlKilled
{
    private const int Hosts = 3, PerSecond = 400, People = 100;
    private const double Seconds = 6, WarmUp = 5, Target = 20;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        List<double> failed = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            failed.Add(await Once());
        }

        return [Line.Below("requests failed when one of three hosts dies at 400 turns/s", failed.Median(), Target, "requests")];
    }

    private static async Task<int> Once()
    {
        await using var servers = await PostgreSqlServers.Begin();
        var database = await servers.NewDatabase();
        var hosts = new List<ServerProcess>();
        for (var n = 0; n < Hosts; n++)
        {
            hosts.Add(await servers.Start(Server.Turns, database));
            await Throughput.WarmUp(hosts[n], WarmUp);
        }

        using var http = new HttpClient();
        var (failed, running) = (0, new List<Task>());
        var alive = hosts.ToArray();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(10.0 / PerSecond));
        for (var n = 0; n < PerSecond * Seconds; n++)
        {
            if (n % 10 == 0)
            {
                await timer.WaitForNextTickAsync();
            }

            if (n == PerSecond * Seconds / 2)
            {
                hosts[0].Kill();
            }

            running.Add(Turn(n));
        }

        await Task.WhenAll(running);
        return failed;

        async Task Turn(int n)
        {
            var host = alive[n % alive.Length];
            try
            {
                var conversation = string.Create(CultureInfo.InvariantCulture, $"{n % People}-{n / 3000}");
                using var reply = await http.PostAsJsonAsync(new Uri(host.Address, $"/turn/{conversation}"), new Asked(n.ToString(CultureInfo.InvariantCulture), "わからない"));
                reply.EnsureSuccessStatusCode();
            }
            catch (HttpRequestException)
            {
                Interlocked.Increment(ref failed);
                alive = [.. alive.Where(other => other != host)];
            }
        }
    }
}
