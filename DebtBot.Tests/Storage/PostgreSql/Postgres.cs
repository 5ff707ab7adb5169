using System.Diagnostics;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>The programs of PostgreSQL. They refuse to run as root; then they run as the user the Debian package made.</summary>
internal static class Postgres
{
    /// <exception cref="InvalidOperationException">PostgreSQL 15 or newer is not installed; ./test.sh installs it.</exception>
    public static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(path => int.TryParse(Path.GetFileName(path), out var version) ? version : 0).Select(path => Path.Combine(path, "bin", name)).FirstOrDefault(File.Exists) ?? name
            : name;

    public static Process StartAsUser(params string[] command) => Start(PostgresUser.IsRoot ? ["setpriv", $"--reuid={PostgresUser.Name}", $"--regid={PostgresUser.Name}", "--clear-groups", .. command] : command);

    public static Task RunAsUser(params string[] command) => Finish(StartAsUser(command));

    public static Task Run(params string[] command) => Finish(Start(command));

    private static Process Start(string[] command) =>
        Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/", RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException($"{command[0]} cannot be started; ./test.sh installs PostgreSQL.");

    private static async Task Finish(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{await said}{await wrong}");
            }
        }
    }
}

internal static class PostgresUser
{
    public static bool IsRoot { get; } = Environment.UserName == "root";

    public static string Name => IsRoot ? "postgres" : Environment.UserName;
}
