using DebtBot.Dialogs.Conversation;
using DebtBot.Storage;
using DebtBot.Tests.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage;

/// <summary>Conversations are sealed before they reach the store, and what cannot be unsealed is a fault that says why.</summary>
public sealed class ArchivedConversations : IDisposable
{
    private static readonly ConversationKey Key = new("line", "U1");

    private readonly DebtBot.Storage.LiteDb.LiteDbStore store = MemoryStore.Create(MemoryStore.NeverCut).Open();
    private readonly ConversationArchive archive;

    public ArchivedConversations() => archive = new(store, MemoryStore.Keys);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(5000)]
    public async Task A_state_comes_back_through_another_archive(int length)
    {
        var state = new ConversationState { Progress = new() { Topics = [new string('あ', length)] } };
        Assert.True(await archive.TrySave(Key, state, 0, Cancel));
        var found = await new ConversationArchive(store, MemoryStore.Keys).Load(Key, Cancel);
        Assert.Equal((1, state.Progress.Topics[0]), (found!.Version, found.State.Progress.Topics[0]));
    }

    [Fact]
    public async Task An_active_conversation_is_not_parsed_again_and_an_altered_one_is()
    {
        var state = new ConversationState { Language = "en" };
        await archive.TrySave(Key, state, 0, Cancel);
        Assert.Same(state, (await archive.Load(Key, Cancel))!.State);
        await new ConversationArchive(store, MemoryStore.Keys).TrySave(Key, new() { Language = "ja" }, 1, Cancel);
        Assert.Equal("ja", (await archive.Load(Key, Cancel))!.State.Language);
    }

    [Fact]
    public async Task A_conversation_that_another_host_erased_and_began_anew_is_not_mixed_up_with_the_old_one()
    {
        await archive.TrySave(Key, new() { Language = "old" }, 0, Cancel);
        await store.Erase(Key, Cancel);
        await new ConversationArchive(store, MemoryStore.Keys).TrySave(Key, new() { Language = "new" }, 0, Cancel);
        Assert.Equal("new", (await archive.Load(Key, Cancel))!.State.Language);
    }

    [Fact]
    public async Task No_word_of_the_person_reaches_the_store_readable()
    {
        await archive.TrySave(Key, new() { Progress = new() { Topics = ["アイフル"] } }, 0, Cancel);
        Assert.Equal(-1, (await store.Load(Key, Cancel))!.Sealed.Span.IndexOf("アイフル"u8));
    }

    [Fact]
    public async Task A_document_sealed_with_lost_keys_is_a_fault_that_names_the_keys_folder()
    {
        await new ConversationArchive(store, new Sealer(new EphemeralDataProtectionProvider())).TrySave(Key, new(), 0, Cancel);
        var fault = await Assert.ThrowsAsync<UnreadableConversationException>(() => archive.Load(Key, Cancel).AsTask());
        Assert.Contains("keys folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_altered_document_is_a_fault()
    {
        await archive.TrySave(Key, new(), 0, Cancel);
        var bytes = (await store.Load(Key, Cancel))!.Sealed.ToArray();
        bytes[^1] ^= 1;
        await store.TrySave(Key, bytes, null, 1, Cancel);
        await Assert.ThrowsAsync<UnreadableConversationException>(() => archive.Load(Key, Cancel).AsTask());
    }

    [Fact]
    public async Task A_document_put_in_the_place_of_another_conversation_is_a_fault()
    {
        await archive.TrySave(Key, new(), 0, Cancel);
        await store.TrySave(new("line", "U2"), (await store.Load(Key, Cancel))!.Sealed, null, 0, Cancel);
        var fault = await Assert.ThrowsAsync<UnreadableConversationException>(() => archive.Load(new("line", "U2"), Cancel).AsTask());
        Assert.Contains("does not belong", fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => store.Dispose();
}
