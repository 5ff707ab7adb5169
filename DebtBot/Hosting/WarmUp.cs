using DebtBot.Dialogs.Conversation;

namespace DebtBot.Hosting;

/// <summary>Once the host listens, a made-up person asks one question: the index of the answers is built before anybody waits for it. Nothing is stored.</summary>
internal sealed class WarmUp(TurnRunner runner, IHostApplicationLifetime lifetime) : BackgroundService
{
    private const string Question = "自己破産とは何ですか";

    /// <summary>A balancer should send nobody before.</summary>
    public bool IsDone { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        runner.Run(Conversation.NewState, new ConversationEvent.Said("warm-up", Question), default, pushes: false);
        IsDone = true;
    }
}
