using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests.Storage;

/// <summary>What every store of conversations must do. A new store derives from this class and adds only its own faults.</summary>
public abstract partial class ConversationStoreContract
{
    protected static readonly ConversationKey Key = new("line", "U123");

    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.FromHours(9));

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract IConversationStore Store { get; }

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public async Task A_conversation_never_saved_is_not_there() => Assert.Null(await Store.Load(Key, Cancel));

    [Fact]
    public async Task The_first_save_is_version_1_and_each_further_one_rises_by_one()
    {
        for (var version = 0L; version < 5; version++)
        {
            Assert.True(await Store.TrySave(Key, Bytes($"text {version}"), null, version, Cancel));
            var stored = await Store.Load(Key, Cancel);
            Assert.Equal(version + 1, stored!.Version);
            Assert.Equal(Bytes($"text {version}"), stored.Sealed.ToArray());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(-1)]
    public async Task A_save_on_another_version_changes_nothing(long expected)
    {
        await Store.TrySave(Key, Bytes("kept"), null, 0, Cancel);
        Assert.False(await Store.TrySave(Key, Bytes("lost"), Noon, expected, Cancel));
        Assert.Equal(Bytes("kept"), (await Store.Load(Key, Cancel))!.Sealed.ToArray());
        Assert.Empty(await Store.Due(Noon, 10, Cancel));
    }

    [Fact]
    public async Task A_save_that_expects_a_version_of_a_conversation_that_is_not_there_changes_nothing()
    {
        Assert.False(await Store.TrySave(Key, Bytes("lost"), null, 3, Cancel));
        Assert.Null(await Store.Load(Key, Cancel));
    }

    [Fact]
    public async Task Of_writers_to_one_version_exactly_one_wins()
    {
        for (var version = 0L; version < 10; version++)
        {
            var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer =>
                Task.Run(async () => (writer, ok: await Store.TrySave(Key, Bytes($"by {writer}"), null, version, Cancel)))));
            var winner = Assert.Single(won, result => result.ok).writer;
            var stored = await Store.Load(Key, Cancel);
            Assert.Equal((version + 1, $"by {winner}"), (stored!.Version, Encoding.UTF8.GetString(stored.Sealed.Span)));
        }
    }

    [Fact]
    public async Task Writers_that_retry_lose_no_update()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => Append((char)('a' + writer), 10))));
        var text = Encoding.UTF8.GetString((await Store.Load(Key, Cancel))!.Sealed.Span);
        Assert.All("abcdefgh", letter => Assert.Equal(10, text.Count(other => other == letter)));
    }

    [Fact]
    public async Task Channels_with_the_same_id_are_different_conversations()
    {
        await Store.TrySave(new("line", "1"), Bytes("line"), null, 0, Cancel);
        await Store.TrySave(new("teams", "1"), Bytes("teams"), null, 0, Cancel);
        Assert.Equal(Bytes("line"), (await Store.Load(new("line", "1"), Cancel))!.Sealed.ToArray());
        Assert.Equal(Bytes("teams"), (await Store.Load(new("teams", "1"), Cancel))!.Sealed.ToArray());
    }

    [Fact]
    public async Task Ids_that_differ_only_in_case_or_width_are_different_conversations()
    {
        string[] ids = ["abc", "ABC", "ａｂｃ", "abç", "a/b", "a|b", ""];
        await Task.WhenAll(ids.Select(id => Store.TrySave(new("line", id), Bytes($"<{id}>"), null, 0, Cancel).AsTask()));
        foreach (var id in ids)
        {
            Assert.Equal(Bytes($"<{id}>"), (await Store.Load(new("line", id), Cancel))!.Sealed.ToArray());
        }
    }

    [Fact]
    public async Task Erasing_what_is_not_there_is_no_fault()
    {
        await Store.Erase(Key, Cancel);
        Assert.Null(await Store.Load(Key, Cancel));
    }

    [Fact]
    public async Task Five_hundred_conversations_written_at_once_are_all_there()
    {
        await Task.WhenAll(Enumerable.Range(0, 500).Select(n => Store.TrySave(new("line", $"{n}"), Bytes($"text {n}"), null, 0, Cancel).AsTask()));
        for (var n = 0; n < 500; n++)
        {
            Assert.Equal(Bytes($"text {n}"), (await Store.Load(new("line", $"{n}"), Cancel))!.Sealed.ToArray());
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(2_000_000)]
    public async Task A_document_of_any_size_comes_back_whole_and_may_grow_and_shrink(int size)
    {
        var version = 0L;
        foreach (var length in new[] { size, (size / 3) + 1, size * 2, 1, size })
        {
            var document = new byte[length];
            new Random(length).NextBytes(document);
            Assert.True(await Store.TrySave(Key, document, null, version++, Cancel));
            Assert.Equal(document, (await Store.Load(Key, Cancel))!.Sealed.ToArray());
        }
    }

    [Fact]
    public async Task A_caller_that_gave_up_before_the_work_began_changes_nothing()
    {
        using var gaveUp = new CancellationTokenSource();
        await gaveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.TrySave(Key, Bytes("x"), null, 0, gaveUp.Token).AsTask());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Due(Noon, 1, gaveUp.Token).AsTask());
        Assert.Null(await Store.Load(Key, Cancel));
    }

    private async Task Append(char letter, int times)
    {
        for (var done = 0; done < times;)
        {
            var stored = await Store.Load(Key, Cancel);
            byte[] longer = [.. stored is null ? [] : stored.Sealed.ToArray(), (byte)letter];
            done += await Store.TrySave(Key, longer, null, stored?.Version ?? 0, Cancel) ? 1 : 0;
        }
    }
}
