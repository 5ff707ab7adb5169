using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Listening;
using DebtBot.Storage;
using Microsoft.Extensions.Options;

namespace DebtBot.Delivery;

/// <summary>Looks regularly at every conversation whose wake time has come: fires reminders, sends again what was not confirmed, asks again what a model was not asked, erases what nobody came back to. Heals a crash between save and send.</summary>
internal sealed partial class Sweep(
    ConversationArchive archive, ConversationLoop loop, Courier courier, QuestionQueue questions, TimeProvider clock, IOptions<DeliveryOptions> options, ILogger<Sweep> log) : BackgroundService
{
    private const int AtATime = 100, AtOnce = 16;

    /// <summary>How long what this host took up is held back from the others; a host that dies meanwhile delays it by no more.</summary>
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(10);

    /// <summary>How long a conversation that cannot be handled is left alone.</summary>
    private static readonly TimeSpan AfterAFault = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.SweepSeconds), clock);
        try
        {
            do
            {
                await Guarded(() => Once(stoppingToken), stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host is stopping, perhaps before it ever started; the next start sweeps again.
        }
    }

    /// <summary>One round over everything that is due now; several at once, so that one deaf channel does not hold up the others.</summary>
    public async Task Once(CancellationToken cancel)
    {
        await Parallel.ForEachAsync(await archive.Claim(clock.GetUtcNow(), Hold, AtATime, cancel), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (key, _) =>
        {
            if (!await Guarded(() => Look(key, cancel), cancel))
            {
                await Guarded(() => archive.Postpone(key, clock.GetUtcNow() + AfterAFault, cancel).AsTask(), cancel);
            }
        });
    }

    private async Task Look(ConversationKey key, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        // Whoever went away, or wrote nothing for long and was told so, and did not come back in time is forgotten.
        if (await loop.EraseIf(key, state => state.IsOver(now), cancel))
        {
            return;
        }

        await PutOffForTheNight(key, now, cancel);
        if ((await archive.Load(key, cancel))?.State is { } quiet && quiet.IsNoticeDue(now))
        {
            await loop.Accept(key, new ConversationEvent.ExpiryNear($"expiry/{quiet.Expiry!.EraseAt.UtcTicks}"), cancel);
        }

        var reminders = (await archive.Load(key, cancel))?.State.DueReminders(now).ToList() ?? [];
        foreach (var reminder in reminders)
        {
            await loop.Accept(key, new ConversationEvent.ReminderDue($"reminder/{reminder.Id}/{reminder.At.UtcTicks}", reminder.Id), cancel);
        }

        if (await archive.Load(key, cancel) is { } stored)
        {
            // A turn may have written a reminder anew that fired before; it must not be due for ever.
            await TakeUp(key, stored with { State = stored.State with { Reminders = [.. stored.State.Reminders.Except(reminders)] } }, now, cancel);
        }
    }

    /// <summary>A reminder or notice that became due while nobody looked does not ring in the night. Where the save is lost to a turn, the next round does it.</summary>
    private async Task PutOffForTheNight(ConversationKey key, DateTimeOffset now, CancellationToken cancel)
    {
        if (await archive.Load(key, cancel) is { } stored && stored.State.WithoutNightReminders(now).WithoutNightNotice(now) is var put && !ReferenceEquals(put, stored.State))
        {
            await archive.TrySave(key, put.WithWakeUp(), stored.Version, cancel);
        }
    }

    /// <summary>Takes what is due, saves that it was taken, and only then does it.</summary>
    private async Task TakeUp(ConversationKey key, ArchivedConversation stored, DateTimeOffset now, CancellationToken cancel)
    {
        var (asking, toAsk) = stored.State.ClaimQuestion(now);
        var (claimed, toSend) = asking.Claim(now);
        if (!await archive.TrySave(key, claimed.WithWakeUp(), stored.Version, cancel))
        {
            return;
        }

        if (toAsk is not null)
        {
            questions.Put(key, toAsk);
        }

        if (toSend.Count > 0)
        {
            await courier.Send(new(key, toSend, LastGoodbye: false), cancel);
        }
    }

    /// <summary>False when it failed; the fault's message may hold a person's words, so only its kind is logged.</summary>
    private async Task<bool> Guarded(Func<Task> work, CancellationToken cancel)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            SweepFailed(fault.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep could not handle a conversation: {Fault}")]
    private partial void SweepFailed(string fault);
}
