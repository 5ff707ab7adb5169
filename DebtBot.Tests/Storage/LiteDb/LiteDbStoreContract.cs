using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>The contract with hot documents in memory.</summary>
public class LiteDbStoreContract : ConversationStoreContract, IDisposable
{
    private readonly TempFolder folder = new();
    private readonly LiteDbStore store;

    public LiteDbStoreContract()
        : this(hotBytes: 16_000_000)
    {
    }

    internal LiteDbStoreContract(long hotBytes) =>
        store = LiteDbStore.InFolder(folder.Path, new Sealer(new EphemeralDataProtectionProvider()), hotBytes);

    protected override IConversationStore Store => store;

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The contract with every read going to the file.</summary>
public sealed class LiteDbStoreContractWithoutMemory : LiteDbStoreContract
{
    public LiteDbStoreContractWithoutMemory()
        : base(hotBytes: 0)
    {
    }
}
