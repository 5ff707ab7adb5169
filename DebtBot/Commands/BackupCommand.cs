using System.CommandLine;
using DebtBot.Hosting;
using DebtBot.Storage.Backups;

namespace DebtBot.Commands;

/// <summary>backup FOLDER: writes all conversations, sealed, into a new archive there and replaces the data keys beside it. Hosts on PostgreSQL may run; one on the embedded store must be stopped, or make its backups itself (Backup:Folder).</summary>
internal static class BackupCommand
{
    private static readonly Argument<string> Folder = new("folder") { Description = "where backups lie; made when missing" };

    public static Command Command()
    {
        var command = new Command("backup", "copy all conversations, sealed, into a folder; takes the settings of the host and Backup:KeyFile") { Folder };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancel) => StoreCommands.Run([.. result.UnmatchedTokens], (services, stop) => Run(services, result.GetValue(Folder)!, result.Moment(), stop), cancel));
        return command;
    }

    private static async Task Run(IServiceProvider services, string folder, DateTimeOffset now, CancellationToken cancel)
    {
        var seal = BackupKeys.Of(services);
        var (archive, count) = await Backup.Run(StorageServices.Side(services), KeyServices.TokenKey(services), seal, new(folder), now, cancel);
        Console.WriteLine($"{count} conversations in {archive}, read again and whole");
    }
}
