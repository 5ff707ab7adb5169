using System.Globalization;
using DebtBot.Tests.Storage.PostgreSql;

namespace DebtBot.Benchmarks;

/// <summary>Servers on one PostgreSQL of their own, with one ring of keys.</summary>
internal sealed class PostgreSqlServers : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debtbot-bench-");
    private readonly List<ServerProcess> servers = [];
    private readonly PostgresCluster cluster;

    private PostgreSqlServers(PostgresCluster cluster) => this.cluster = cluster;

    public static async Task<PostgreSqlServers> Begin() => new(await PostgresCluster.Start());

    public Task<string> NewDatabase() => cluster.NewDatabase();

    /// <param name="largestBatch">1: every save is committed alone.</param>
    public async Task<ServerProcess> Start(string kind, string database, int largestBatch = 64)
    {
        var server = await ServerProcess.Start(kind + Server.InPostgreSql, string.Join('|', [folder.FullName, .. Settings(database), "--Storage:PostgreSql:LargestBatch", largestBatch.ToString(CultureInfo.InvariantCulture)]));
        servers.Add(server);
        return server;
    }

    /// <summary>The settings of a host.</summary>
    public string[] HostSettings(string database) => ["--Storage:Folder", folder.FullName, .. Settings(database)];

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }

        await cluster.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string[] Settings(string database) => ["--Storage:Kind", "PostgreSql", "--Storage:PostgreSql:Connection", database];
}
