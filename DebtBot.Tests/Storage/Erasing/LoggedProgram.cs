using System.Text;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Hosting.Several;
using DebtBot.Tests.Storage.Backups;

namespace DebtBot.Tests.Storage.Erasing;

/// <summary>The program serving, with everything it says kept.</summary>
internal sealed class LoggedProgram(RealProgram program)
{
    private readonly StringBuilder log = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public string Log => log.ToString();

    /// <summary>The program with everything logged and counted, killed at the end.</summary>
    public async Task Serving(Uri address, string[] settings, HttpClient http, Func<Task> talk)
    {
        var metrics = $"http://127.0.0.1:{ServedBot.FreePort()}";
        using var host = program.Start(
        [
            .. settings, "--urls", address.ToString(), "--contentRoot", Path.Combine(Repository.Root, "DebtBot"), "--DirectLine:Secret", Fleet.Secret,
            "--Telemetry:MetricsAddress", metrics, "--Logging:LogLevel:Default", "Trace",
        ]);
        var reading = Task.WhenAll(Keep(host.StandardOutput), Keep(host.StandardError));
        try
        {
            await ServedBot.UntilServing(address, host);
            await talk();
            await File.AppendAllTextAsync(program.File("metrics.txt"), await http.GetStringAsync(new Uri(metrics + "/metrics"), Cancel), Cancel);
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync(CancellationToken.None);
            await reading;
        }
    }

    private async Task Keep(StreamReader said)
    {
        while (await said.ReadLineAsync(CancellationToken.None) is { } line)
        {
            lock (log)
            {
                log.AppendLine(line);
            }
        }
    }
}
