using System.CommandLine;
using DebtBot.Hosting;
using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Npgsql;

namespace DebtBot.Commands;

/// <summary>move-store --to KIND: copies all conversations from the embedded store to PostgreSQL or back, and compares. Exit code 1 when the two sides differ afterwards. The source stays as it is.</summary>
internal static class MoveStore
{
    private static readonly Option<StoreKind> To = new("--to") { Description = "PostgreSql or LiteDb: where the conversations go; they come from the other", Required = true };

    public static Command Command()
    {
        var command = new Command("move-store", "copy all conversations between the embedded store and PostgreSQL; takes the settings of the host, which must be stopped") { To };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((result, cancel) =>
        {
            var to = result.GetValue(To);
            var from = to == StoreKind.PostgreSql ? StoreKind.LiteDb : StoreKind.PostgreSql;
            string[] settings = [.. result.UnmatchedTokens];
            return StoreCommands.Run([.. settings, "--Storage:Kind", $"{from}"], (source, stop) =>
                StoreCommands.With([.. settings, "--Storage:Kind", $"{to}"], (target, _) => Run(source, target, stop), stop), cancel);
        });
        return command;
    }

    private static async Task Run(IServiceProvider source, IServiceProvider target, CancellationToken cancel)
    {
        var postgreSql = StorageServices.Storage(source).Kind == StoreKind.PostgreSql ? source : target;
        var (from, to) = (StorageServices.Side(source), StorageServices.Side(target));
        await Moving.RefuseWhileHostsRun(postgreSql.GetRequiredService<NpgsqlDataSource>(), cancel);
        var copied = await StoreMove.Copy(from, to, cancel);
        KeyServices.SetTokenKey(target, KeyServices.TokenKey(source));
        var (left, right) = (await StoreMove.Sum(from, cancel), await StoreMove.Sum(to, cancel));
        Console.WriteLine($"{copied} copied");
        Console.WriteLine($"from {left.Count} conversations {left.Hash}");
        Console.WriteLine($"to   {right.Count} conversations {right.Hash}");
        if (left != right)
        {
            throw new StoreUnusableException("The two sides differ: the target held conversations before, or one side was in use. Begin with an empty target and stopped hosts.");
        }
    }
}
