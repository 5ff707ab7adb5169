using System.Reflection;
using DbUp;
using DbUp.Engine;
using Npgsql;

namespace DebtBot.Storage.PostgreSql;

/// <summary>The tables, as numbered scripts (DbUp). Only the command changes them; a start only looks whether it may.</summary>
internal static class Schema
{
    private const int LongestScriptSeconds = 3600;

    private const string Applied = "select scriptname from schemaversions", Lock = "select pg_advisory_lock(3978)", Durable = "select current_setting('fsync'), current_setting('synchronous_commit')";

    private static readonly Assembly Here = typeof(Schema).Assembly;

    private static IEnumerable<string> Scripts => Here.GetManifestResourceNames().Where(IsScript).Order(StringComparer.Ordinal);

    /// <summary>Applies what is missing, each script in a transaction of its own, and returns the names. Hosts of the version before may still run.</summary>
    /// <exception cref="StoreUnusableException">A script failed; those before it stay applied.</exception>
    public static IReadOnlyList<string> Migrate(PostgreSqlOptions options)
    {
        try
        {
            using var source = Connections.Open(new() { Connection = options.Connection, StatementSeconds = LongestScriptSeconds });
            // Two commands at once: the second waits here and then finds nothing to do.
            using var turn = source.OpenConnection();
            using var wait = new NpgsqlCommand(Lock, turn);
            wait.ExecuteNonQuery();
            var result = DeployChanges.To.PostgresqlDatabase(new DbUp.Postgresql.PostgresqlConnectionManager(source))
                .WithScriptsEmbeddedInAssembly(Here, IsScript).WithTransactionPerScript().LogToNowhere().Build().PerformUpgrade();
            return result.Successful ? [.. result.Scripts.Select(script => script.Name)] : throw Failed(result);
        }
        catch (NpgsqlException fault)
        {
            throw new StoreUnusableException($"PostgreSQL cannot be reached or refuses ({fault.Message}).", fault);
        }
    }

    /// <summary>Waits a while for a server that is just starting. Scripts of a newer program do no harm.</summary>
    /// <exception cref="StoreUnusableException">It cannot be reached, would forget acknowledged work, or scripts are missing.</exception>
    public static void Check(NpgsqlDataSource source, PostgreSqlOptions options)
    {
        var patience = new Patience(TimeSpan.FromSeconds(options.RetrySeconds));
        var applied = patience.Run(() => Task.Run(() => Read(source)), CancellationToken.None).GetAwaiter().GetResult();
        if (Scripts.FirstOrDefault(script => !applied.Contains(script)) is { } missing)
        {
            throw new StoreUnusableException($"The tables in PostgreSQL lack {missing}; run the command “migrate” with the same settings first.");
        }
    }

    private static HashSet<string> Read(NpgsqlDataSource source)
    {
        using var connection = source.OpenConnection();
        using var durable = new NpgsqlCommand(Durable, connection);
        using (var settings = durable.ExecuteReader())
        {
            settings.Read();
            if (settings.GetString(0) == "off" || settings.GetString(1) == "off")
            {
                throw new StoreUnusableException("PostgreSQL runs with fsync or synchronous_commit off; acknowledged messages would be lost with the power. Turn both on.");
            }
        }

        using var command = new NpgsqlCommand(Applied, connection);
        try
        {
            using var reader = command.ExecuteReader();
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
            }

            return names;
        }
        catch (PostgresException none) when (none.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
    }

    private static bool IsScript(string name) => name.EndsWith(".sql", StringComparison.Ordinal);

    private static StoreUnusableException Failed(DatabaseUpgradeResult result) =>
        new($"{result.ErrorScript?.Name ?? "The upgrade"} failed ({result.Error.Message}); the scripts before it stay applied.", result.Error);
}
