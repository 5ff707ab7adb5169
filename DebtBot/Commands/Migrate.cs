using System.CommandLine;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Storage.PostgreSql;

namespace DebtBot.Commands;

/// <summary>migrate: brings the tables in PostgreSQL to this version, and makes the first sealing key before several hosts would. Changes nothing when all is done.</summary>
internal static class Migrate
{
    public static Command Command()
    {
        var command = new Command("migrate", "bring the tables in PostgreSQL (Storage:PostgreSql:Connection) to this version") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((result, cancel) => StoreCommands.Run([.. result.UnmatchedTokens, "--Storage:Kind", "PostgreSql"], Run, cancel));
        return command;
    }

    private static Task Run(IServiceProvider services, CancellationToken cancel)
    {
        var applied = Schema.Migrate(StorageServices.PostgreSql(services));
        foreach (var script in applied)
        {
            Console.WriteLine($"applied {script}");
        }

        Console.WriteLine(applied.Count == 0 ? "nothing to do" : "done");
        services.GetRequiredService<IConversationStore>();
        return Task.CompletedTask;
    }
}
