using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>On SIGTERM the host first only says that it is not ready, so that a balancer stops sending; then it answers what it has begun, and ends.</summary>
internal sealed class Drain(IOptions<DrainOptions> options, TimeProvider clock) : IHostedLifecycleService
{
    public bool IsUnderWay { get; private set; }

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        IsUnderWay = true;
        return Task.Delay(TimeSpan.FromSeconds(options.Value.Seconds), clock, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Section <c>Drain</c> of the configuration.</summary>
public sealed class DrainOptions
{
    public const string Section = "Drain";

    /// <summary>How long the host goes on taking requests after it said that it is not ready; as long as the balancer needs to notice.</summary>
    [Range(0, 20)]
    public int Seconds { get; set; }
}
