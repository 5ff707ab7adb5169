using System.CommandLine;
using DebtBot.Hosting;
using DebtBot.Storage;
using DebtBot.Storage.Backups;
using DebtBot.Storage.PostgreSql;
using Npgsql;

namespace DebtBot.Commands;

/// <summary>restore FOLDER: puts the newest backup (or --archive) into an empty store and compares. Exit code 1 when the store cannot take it, 2 when the backup cannot be read; hosts must be stopped.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "where backups lie" };
    private static readonly Option<string?> Archive = new("--archive") { Description = "the name of an older archive in it; the newest when not given" };

    public static Command Command()
    {
        var command = new Command("restore", "put a backup into an empty store; takes the settings of the host, which must be stopped, and Backup:KeyFile") { Folder, Archive };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancel) => StoreCommands.Run([.. result.UnmatchedTokens], (services, stop) => Run(services, result.GetValue(Folder)!, result.GetValue(Archive), stop), cancel));
        return command;
    }

    private static async Task Run(IServiceProvider services, string folder, string? archive, CancellationToken cancel)
    {
        var seal = BackupKeys.Of(services);
        var store = StorageServices.Side(services);
        if (StorageServices.Storage(services).Kind == StoreKind.PostgreSql)
        {
            await Moving.RefuseWhileHostsRun(services.GetRequiredService<NpgsqlDataSource>(), cancel);
        }

        var restored = await Restore.Run(new(folder), archive, seal, store, cancel);
        KeyServices.SetTokenKey(services, restored.TokenKey);
        Console.WriteLine($"{restored.Count} conversations from {restored.Archive}, compared: {restored.Hash}");
        Console.WriteLine($"{restored.Erased} that were erased since stay erased");
    }
}
