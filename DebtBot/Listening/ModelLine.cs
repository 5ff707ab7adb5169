using DebtBot.Dialogs.Conversation;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DebtBot.Listening;

/// <summary>The line to the model: a budget for the day, a deadline for each question, and a breaker that leaves an endpoint in trouble alone for a while.</summary>
internal sealed class ModelLine : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(2), Pause = TimeSpan.FromMinutes(2);

    private readonly SemanticKernelEar ear;
    private readonly DailyBudget budget;
    private readonly ResiliencePipeline pipeline;

    public ModelLine(ListeningOptions options, DailyBudget budget, TimeProvider clock)
    {
        (ear, this.budget) = (new(options), budget);
        pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = 0.5, MinimumThroughput = 4, SamplingDuration = Window, BreakDuration = Pause,
                ShouldHandle = outcome => ValueTask.FromResult(outcome.Outcome.Exception is not null and not OperationCanceledException),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromSeconds(options.DeadlineSeconds) })
            .Build();
    }

    /// <summary>What the model wrote; null when the budget is used up or it has nothing to say.</summary>
    /// <exception cref="TimeoutRejectedException">Past the deadline.</exception>
    /// <exception cref="BrokenCircuitException">The endpoint is being left alone.</exception>
    public async Task<string?> Ask(ModelQuestion question, CancellationToken cancel) => await pipeline.ExecuteAsync(
        async within => await budget.TrySpend(within) ? await ear.Ask(question, within).WaitAsync(within) : null, cancel);

    public void Dispose() => ear.Dispose();
}
