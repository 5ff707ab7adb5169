using System.Diagnostics;
using System.Security.Cryptography;
using DebtBot.Commands;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>The real program run as a command, in a folder of its own with a key for backups.</summary>
internal sealed class RealProgram : IDisposable
{
    private readonly TempFolder folder = new();

    public RealProgram() => NewKey("backup.key");

    public string Folder => folder.Path;

    public string Set => folder.File("set");

    public string File(string name) => folder.File(name);

    public void NewKey(string name) => System.IO.File.WriteAllText(folder.File(name), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

    public async Task<(int Code, string Said)> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await wrong);
    }

    public Process Start(params string[] arguments)
    {
        string[] all = [typeof(CommandLine).Assembly.Location, .. arguments, "--Backup:KeyFile", arguments.Contains("--wrong") ? folder.File("wrong.key") : folder.File("backup.key")];
        return Process.Start(new ProcessStartInfo("dotnet", all.Where(argument => argument != "--wrong")) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true })!;
    }

    public void Dispose() => folder.Dispose();
}
