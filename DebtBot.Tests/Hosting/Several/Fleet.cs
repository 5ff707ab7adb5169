using System.Diagnostics;
using System.Security.Cryptography;
using DebtBot.Hosting;
using DebtBot.Knowledge.Values;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DebtBot.Tests.Hosting.Several;

/// <summary>Real programs, alike, on one database. They share nothing else but the file of the master key. Their clocks differ by seconds, and it is ten in the morning: at night no reminder is sent.</summary>
internal sealed class Fleet(string database, int hosts) : IAsyncDisposable
{
    /// <summary>Several programs at a time are enough for a small machine.</summary>
    public const string OneAtATime = "several hosts";

    public const string Secret = "a-secret-for-other-sites";

    private const int SecondsApart = 3;

    private static readonly DateTimeOffset Morning = JapanTime.At(new(2026, 11, 25), new(10, 0));

    private readonly TempFolder folder = new();
    private readonly long begun = TimeProvider.System.GetTimestamp();
    private readonly bool[] ready = new bool[hosts];
    private readonly Process?[] running = new Process?[hosts];

    public Uri[] Addresses { get; } = [.. Enumerable.Range(0, hosts).Select(_ => new Uri($"http://127.0.0.1:{ServedBot.FreePort()}"))];

    /// <summary>What the slowest of their clocks says.</summary>
    public DateTimeOffset Now => Morning + TimeProvider.System.GetElapsedTime(begun);

    private string[] Storage => ["--Storage:Kind", "PostgreSql", "--Storage:PostgreSql:Connection", database, "--Storage:PostgreSql:MasterKeyFile", folder.File("master")];

    public async Task Start()
    {
        await File.WriteAllTextAsync(folder.File("master"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        for (var n = 0; n < hosts; n++)
        {
            Start(n);
        }

        await Task.WhenAll(Enumerable.Range(0, hosts).Select(UntilReady));
    }

    public void Start(int host)
    {
        string[] arguments =
        [
            typeof(ConversationLoop).Assembly.Location, "--urls", Addresses[host].ToString(), .. Storage, "--Storage:Folder", folder.File($"own-{host}"), "--Logging:LogLevel:Default", "Warning",
            "--DirectLine:Secret", Secret, "--DirectLine:TokensPerMinute", "100000", "--DirectLine:MessagesPerMinute", "100000", "--DirectLine:ReadsPerMinute", "100000", "--Delivery:SweepSeconds", "1",
            "--now", Now.AddSeconds(host * SecondsApart).ToString("O"),
        ];
        running[host] = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder.Path, RedirectStandardError = true, RedirectStandardOutput = true })!;
        // Nobody reads what is logged; a full pipe would stop the program.
        running[host]!.BeginErrorReadLine();
        running[host]!.BeginOutputReadLine();
    }

    /// <summary>One of the hosts a balancer would choose: those that said they are ready.</summary>
    public int Choose(Random random) => Enumerable.Range(0, hosts).Where(host => ready[host]).ToArray() is { Length: > 0 } some ? some[random.Next(some.Length)] : 0;

    public async Task Kill(int host)
    {
        ready[host] = false;
        running[host]!.Kill();
        await running[host]!.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as a balancer or systemd stops it; the exit code.</summary>
    public async Task<int> Terminate(int host)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{running[host]!.Id}"]);
        await running[host]!.WaitForExitAsync();
        return running[host]!.ExitCode;
    }

    public async Task UntilReady(int host)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 400; attempt++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(Addresses[host], "/health/ready"))).IsSuccessStatusCode)
                {
                    ready[host] = true;
                    return;
                }
            }
            catch (HttpRequestException) when (!running[host]!.HasExited)
            {
                // Not yet listening.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"Host {host} did not get ready.");
    }

    /// <summary>The services of one more host in this process, to set up and to look.</summary>
    public IHost Inside()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddCommandLine([.. Storage, "--Storage:Folder", folder.File("inside")]);
        builder.Logging.ClearProviders();
        builder.Services.AddDebtBotStorage(builder.Configuration);
        return builder.Build();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in running.OfType<Process>())
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Dispose();
    }
}
