namespace DebtBot.Tests.Storage;

/// <content>What is due, and what is erased.</content>
public abstract partial class ConversationStoreContract
{
    [Fact]
    public async Task What_is_due_comes_earliest_first_and_no_more_than_asked()
    {
        foreach (var minute in new[] { 50, 10, 40, 20, 30 })
        {
            await Store.TrySave(new("line", $"{minute}"), Bytes("x"), Noon.AddMinutes(minute), 0, Cancel);
        }

        Assert.Equal(["10", "20", "30"], (await Store.Due(Noon.AddMinutes(30), 10, Cancel)).Select(key => key.Id));
        Assert.Equal(["10", "20"], (await Store.Due(Noon.AddMinutes(59), 2, Cancel)).Select(key => key.Id));
        Assert.Empty(await Store.Due(Noon.AddMinutes(9), 10, Cancel));
    }

    [Fact]
    public async Task The_due_time_is_an_instant_whatever_its_offset()
    {
        await Store.TrySave(Key, Bytes("x"), Noon.ToOffset(TimeSpan.FromHours(-5)), 0, Cancel);
        Assert.Empty(await Store.Due(Noon.AddTicks(-1).ToUniversalTime(), 10, Cancel));
        Assert.Equal(Key, Assert.Single(await Store.Due(Noon.ToUniversalTime(), 10, Cancel)));
    }

    [Fact]
    public async Task A_moved_or_cleared_wake_time_leaves_no_trace_in_the_due_list()
    {
        await Store.TrySave(Key, Bytes("x"), Noon, 0, Cancel);
        await Store.TrySave(Key, Bytes("x"), Noon.AddHours(1), 1, Cancel);
        Assert.Empty(await Store.Due(Noon, 10, Cancel));
        Assert.Single(await Store.Due(Noon.AddHours(1), 10, Cancel));
        await Store.TrySave(Key, Bytes("x"), null, 2, Cancel);
        Assert.Empty(await Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
    }

    [Fact]
    public async Task An_erasure_that_expects_another_version_erases_nothing()
    {
        Assert.False(await Store.TryErase(Key, 1, Cancel));
        await Store.TrySave(Key, Bytes("x"), Noon, 0, Cancel);
        await Store.TrySave(Key, Bytes("y"), Noon, 1, Cancel);
        Assert.False(await Store.TryErase(Key, 1, Cancel));
        Assert.Equal(2, (await Store.Load(Key, Cancel))!.Version);
        Assert.True(await Store.TryErase(Key, 2, Cancel));
        Assert.Null(await Store.Load(Key, Cancel));
        Assert.Empty(await Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
    }

    [Fact]
    public async Task An_erased_conversation_is_gone_is_not_due_and_starts_anew_at_version_1()
    {
        await Store.TrySave(Key, Bytes("x"), Noon, 0, Cancel);
        await Store.Erase(Key, Cancel);
        Assert.Null(await Store.Load(Key, Cancel));
        Assert.Empty(await Store.Due(DateTimeOffset.MaxValue, 10, Cancel));
        Assert.False(await Store.TrySave(Key, Bytes("late"), null, 1, Cancel));
        Assert.True(await Store.TrySave(Key, Bytes("new"), null, 0, Cancel));
        Assert.Equal(1, (await Store.Load(Key, Cancel))!.Version);
    }
}
