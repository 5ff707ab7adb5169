using DebtBot.Storage;
using DebtBot.Storage.Backups;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting;

/// <summary>Makes a backup every so many hours while the host runs on the embedded store, which no other process can open meanwhile.</summary>
internal sealed partial class RegularBackup(IServiceProvider services, TimeProvider clock, IOptions<BackupOptions> options, ILogger<RegularBackup> log) : BackgroundService
{
    /// <summary>How often it is looked whether the newest backup is too old; also how soon a failed one is tried again.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Folder is not { } path)
        {
            return;
        }

        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            do
            {
                await Once(new(path), stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host is stopping; an unfinished archive is cleared away by the next backup.
        }
    }

    /// <summary>Makes one if the newest is old enough, and takes away those that are too many.</summary>
    public async Task Once(BackupFolder folder, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (folder.Newest is { } newest && now - newest < TimeSpan.FromHours(options.Value.Hours))
        {
            return;
        }

        try
        {
            var (_, count) = await Backup.Run(StorageServices.Side(services), KeyServices.TokenKey(services), BackupKeys.Of(services), folder, now, cancel);
            folder.KeepNewest(options.Value.Keep);
            Made(count);
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            Failed(fault is StoreUnusableException or UnreadableBackupException ? fault.Message : fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A backup of {Count} conversations was made")]
    private partial void Made(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "No backup could be made: {Fault}")]
    private partial void Failed(string fault);
}
