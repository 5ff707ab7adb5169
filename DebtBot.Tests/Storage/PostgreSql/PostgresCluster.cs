using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using DebtBot.Storage.PostgreSql;
using Npgsql;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>A real PostgreSQL of its own in a fresh folder, on a free port of loopback. It ends with the tests, also when they are killed: a shell holds its pipe.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Template = "debtbot_template";
    private const string UntilPipeCloses = """umask 077; "$0" -D "$1" -p "$2" -k "$1" -c listen_addresses=127.0.0.1 -c max_connections=200 -c shared_buffers=64MB -c autovacuum_naptime=5s >"$1.log" 2>&1 & pid=$!; read -r signal; kill -"${signal:-INT}" $pid; wait $pid""";

    private static readonly Lock Gate = new();
    private static readonly List<PostgresCluster> All = [];
    private static Task<PostgresCluster>? shared;
    private static int databases;

    private readonly string folder = Directory.CreateTempSubdirectory("debtbot-pg-").FullName;
    private readonly int port = FreePort();
    private Process? server;

    /// <summary>Everything the server writes: its data, its log.</summary>
    public string Files => folder;

    private string Data => Path.Combine(folder, "data");

    /// <summary>The one most tests share.</summary>
    public static Task<PostgresCluster> Shared()
    {
        lock (Gate)
        {
            return shared ??= Start();
        }
    }

    public static async Task<PostgresCluster> Start()
    {
        var cluster = new PostgresCluster();
        lock (Gate)
        {
            All.Add(cluster);
        }

        await Postgres.Run("chown", PostgresUser.Name, cluster.folder);
        await Postgres.RunAsUser(Postgres.Program("initdb"), "-D", cluster.Data, "-U", "debtbot", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await cluster.Up();
        await Execute(cluster.Connection("postgres"), $"create database {Template}");
        Schema.Migrate(new() { Connection = cluster.Connection(Template) });
        return cluster;
    }

    public static async Task StopAll()
    {
        foreach (var cluster in All.ToList())
        {
            await cluster.DisposeAsync();
        }
    }

    /// <summary>A new database with the tables of this version; its connection string.</summary>
    public async Task<string> NewDatabase(bool withTables = true)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref databases)}");
        await Execute(Connection("postgres"), $"create database {name} template {(withTables ? Template : "template0")}");
        return Connection(name);
    }

    public async Task Up()
    {
        server = Postgres.StartAsUser("sh", "-c", UntilPipeCloses, Postgres.Program("postgres"), Data, port.ToString(CultureInfo.InvariantCulture));
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await Execute(Connection("postgres"), "select 1");
                return;
            }
            catch (NpgsqlException) when (attempt < 400 && !server.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>QUIT ends it as a crash would: no checkpoint, every connection cut. INT is an orderly stop.</summary>
    public async Task Down(string signal)
    {
        if (server is { } running)
        {
            await running.StandardInput.WriteLineAsync(signal);
            running.StandardInput.Close();
            await running.WaitForExitAsync();
            running.Dispose();
            server = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Down("INT");
        await Postgres.Run("rm", "-rf", folder);
    }

    public static async Task Execute(string connection, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connection + ";Pooling=false");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string Connection(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=debtbot;Database={database}");
}
