using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DebtBot.Tests.Channels;

/// <summary>The real program, serving on a free port with a fresh data folder and a fixed start of the clock.</summary>
public sealed class ServedBot : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("debtbot-").FullName;
    private Process? process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public string Data => Path.Combine(folder, "data");

    public async ValueTask InitializeAsync()
    {
        process = Start(Address, folder, "--DirectLine:Secret", "a-secret-for-other-sites", "--DirectLine:TokensPerMinute", "1000");
        await UntilServing(Address, process);
    }

    public async ValueTask DisposeAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static Process Start(Uri address, string folder, params string[] more) => StartAt("2026-11-23T10:00:00+09:00", address, folder, more);

    public static Process StartAt(string now, Uri address, string folder, params string[] more)
    {
        string[] arguments =
        [
            typeof(global::DebtBot.Hosting.ConversationLoop).Assembly.Location, "--urls", address.ToString(), "--now", now,
            "--contentRoot", Path.Combine(Repository.Root, "DebtBot"), "--Storage:Folder", Path.Combine(folder, "data"), "--Logging:LogLevel:Default", "Warning", .. more,
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardError = true })!;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task UntilServing(Uri address, Process process)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(address, "/healthz"))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("The bot did not start: " + await process.StandardError.ReadToEndAsync());
    }
}
