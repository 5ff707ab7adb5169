[assembly: AssemblyFixture(typeof(DebtBot.Tests.Storage.PostgreSql.PostgresAfterwards))]

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>Ends the servers after the last test.</summary>
public sealed class PostgresAfterwards : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await PostgresCluster.StopAll();
}
