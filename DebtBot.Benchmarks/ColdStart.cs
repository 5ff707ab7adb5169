using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DebtBot.Benchmarks;

/// <summary>From starting the built host to its first answer over HTTP.</summary>
internal static class ColdStart
{
    private const double Target = 1.2, GiveUpAfter = 30;

    public static async Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        List<double> seconds = [];
        for (var round = 0; round < settings.Rounds; round++)
        {
            seconds.Add(await Once());
        }

        return [Line.Below("cold start to first answer", seconds.Median(), Target, "s")];
    }

    private static async Task<double> Once()
    {
        var folder = Directory.CreateTempSubdirectory("debtbot-bench-");
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "DebtBot.dll"), "--urls", address.ToString(), "--Storage:Folder", folder.FullName];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        var watch = Stopwatch.StartNew();
        using var host = Process.Start(start)!;
        try
        {
            return await FirstAnswer(address, watch);
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> FirstAnswer(Uri address, Stopwatch watch)
    {
        using var http = new HttpClient { BaseAddress = address };
        while (watch.Elapsed.TotalSeconds < GiveUpAfter)
        {
            try
            {
                using var reply = await http.GetAsync(new Uri("/", UriKind.Relative));
                return watch.Elapsed.TotalSeconds;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        throw new TimeoutException("The host did not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
