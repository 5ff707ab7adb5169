using DebtBot.Dialogs.Conversation;
using DebtBot.Listening;
using DebtBot.Storage.LiteDb;
using DebtBot.Tests.Hosting;
using DebtBot.Tests.Storage.LiteDb;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DebtBot.Tests.Listening;

/// <summary>Deadline, breaker and budget of the line to the model.</summary>
public sealed class ModelLines : IDisposable
{
    private static readonly ModelQuestion Question = new("e", "三十くらい", "", [new("debt.balance", "a", "残りの金額")], []);

    private readonly ManualClock clock = new();
    private readonly LiteDbStore store = MemoryStore.Create(MemoryStore.NeverCut).Open();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task An_endpoint_in_trouble_is_left_alone_and_tried_again_later()
    {
        await using var stub = await ModelStub.Start();
        stub.Reply = (context, _) => ModelStub.Write(context, ModelStub.Fault("down", "server_error"), 503);
        using var line = Line(stub, callsPerDay: 100);
        for (var call = 0; call < 4; call++)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => line.Ask(Question, Cancel));
        }

        await Assert.ThrowsAsync<BrokenCircuitException>(() => line.Ask(Question, Cancel));
        Assert.Equal(4, stub.Requests.Count);
        stub.Reply = (context, _) => ModelStub.Write(context, ModelStub.Completion("{}"));
        clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal("{}", await line.Ask(Question, Cancel));
    }

    [Fact]
    public async Task Thirty_seconds_of_silence_end_at_the_deadline()
    {
        await using var stub = await ModelStub.Start();
        var asked = new TaskCompletionSource();
        stub.Reply = (context, _) =>
        {
            asked.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        using var line = Line(stub, callsPerDay: 100);
        var answer = line.Ask(Question, Cancel);
        await asked.Task;
        clock.Advance(TimeSpan.FromSeconds(19));
        Assert.False(answer.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(2));
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => answer);
    }

    [Fact]
    public async Task The_budget_of_a_day_holds_over_restarts_and_hosts_and_begins_anew_at_midnight_in_Japan()
    {
        await using var stub = await ModelStub.Start();
        using var line = Line(stub, callsPerDay: 2);
        using var other = Line(stub, callsPerDay: 2);
        Assert.NotNull(await line.Ask(Question, Cancel));
        Assert.NotNull(await other.Ask(Question, Cancel));
        Assert.Null(await line.Ask(Question, Cancel));
        Assert.Null(await other.Ask(Question, Cancel));
        Assert.Equal(2, stub.Requests.Count);
        clock.Advance(TimeSpan.FromHours(14));
        Assert.NotNull(await line.Ask(Question, Cancel));
        Assert.Empty(await store.Due(DateTimeOffset.MaxValue, 10, Cancel));
    }

    [Fact]
    public async Task Sixty_questions_at_once_spend_no_more_than_there_is()
    {
        var budgets = Enumerable.Range(0, 6).Select(_ => new DailyBudget(store, MemoryStore.Keys, clock, 10)).ToList();
        var spent = await Task.WhenAll(Enumerable.Range(0, 60).Select(n => budgets[n % 6].TrySpend(Cancel).AsTask()));
        Assert.InRange(spent.Count(granted => granted), 1, 10);
    }

    private ModelLine Line(ModelStub stub, int callsPerDay)
    {
        var options = new ListeningOptions { Kind = "ollama", Model = "m", Endpoint = stub.Address.ToString(), CallsPerDay = callsPerDay };
        return new(options, new(store, MemoryStore.Keys, clock, callsPerDay), clock);
    }
}
