using System.Diagnostics;

namespace DebtBot.Benchmarks;

/// <summary>A server in a process of its own, so that its CPU time and memory are its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo? ownFolder;

    private ServerProcess(Process process, Uri address, DirectoryInfo? ownFolder) => (this.process, Address, this.ownFolder) = (process, address, ownFolder);

    public Uri Address { get; }

    /// <summary>CPU time used so far, user and system.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory in megabytes (10^6 bytes).</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="folder">Data folder; null for a fresh one that is deleted afterwards.</param>
    public static async Task<ServerProcess> Start(string kind, string? folder = null)
    {
        var own = folder is null ? Directory.CreateTempSubdirectory("debtbot-bench-") : null;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        string[] arguments = [typeof(ServerProcess).Assembly.Location, "serve", kind, folder ?? own!.FullName];
        arguments.ToList().ForEach(start.ArgumentList.Add);
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The {kind} server did not start.");
        return new(process, new(address), own);
    }

    /// <summary>As a power cut of one machine.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
        ownFolder?.Delete(recursive: true);
    }
}
