using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.PostgreSql;

/// <summary>The contract on a real PostgreSQL, with hot documents in memory.</summary>
public class PostgreSqlStoreContract : ConversationStoreContract, IAsyncLifetime
{
    private readonly long hotBytes;
    private readonly int largestBatch;
    private PostgreSqlStore? store;

    public PostgreSqlStoreContract()
        : this(hotBytes: 16_000_000, largestBatch: 64)
    {
    }

    internal PostgreSqlStoreContract(long hotBytes, int largestBatch) => (this.hotBytes, this.largestBatch) = (hotBytes, largestBatch);

    protected override IConversationStore Store => store!;

    public async ValueTask InitializeAsync()
    {
        var options = new PostgreSqlOptions { Connection = await (await PostgresCluster.Shared()).NewDatabase(), LargestBatch = largestBatch };
        store = PostgreSqlStore.Open(Connections.Open(options), new Sealer(new EphemeralDataProtectionProvider()), options, hotBytes);
    }

    public async ValueTask DisposeAsync()
    {
        await store!.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The contract with every read going to the database and every save alone.</summary>
public sealed class PostgreSqlStoreContractOneByOne : PostgreSqlStoreContract
{
    public PostgreSqlStoreContractOneByOne()
        : base(hotBytes: 0, largestBatch: 1)
    {
    }
}
