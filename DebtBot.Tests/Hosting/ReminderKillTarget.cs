using DebtBot.Delivery;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Knowledge.Values;
using DebtBot.Listening;
using DebtBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Hosting;

/// <summary>The process that <see cref="KilledReminders"/> kills while it sends reminders that all became due in one morning.</summary>
public sealed class ReminderKillTarget
{
    public const int Conversations = 150;

    /// <summary>The evening of a last business day of the year; the next business morning is the fourth of January.</summary>
    private static readonly DateTimeOffset Evening = JapanTime.At(new(2026, 12, 28), new(20, 0)), Morning = JapanTime.At(new(2027, 1, 4), new(9, 10));

    public static string SweptFile(string folder) => Path.Combine(folder, "swept.txt");

    [Fact(Explicit = true)]
    public async Task Sends_reminders_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(KillTarget.FolderVariable) ?? throw new InvalidOperationException("Started by KilledReminders only.");
        await Run(folder, CancellationToken.None);
    }

    /// <summary>Asks for reminders where that was not done, then sweeps the morning until nothing is due.</summary>
    internal static async Task Run(string folder, CancellationToken cancel)
    {
        var clock = new ManualClock();
        clock.Advance(Evening - clock.Now);
        using var host = HostServices.Build(folder, clock);
        var services = host.Services;
        var loop = services.GetRequiredService<ConversationLoop>();
        for (var i = 0; i < Conversations; i++)
        {
            await loop.Accept(Key(i), new ConversationEvent.Said("ask", "知らせて"), cancel);
        }

        clock.Advance(Morning - clock.Now);
        var archive = services.GetRequiredService<ConversationArchive>();
        var sweep = new Sweep(archive, loop, services.GetRequiredService<Courier>(), services.GetRequiredService<QuestionQueue>(), clock, Options.Create(new DeliveryOptions()), new CapturedLog<Sweep>());
        while ((await services.GetRequiredService<IConversationStore>().Due(clock.GetUtcNow(), 1, cancel)).Count > 0)
        {
            await File.AppendAllTextAsync(SweptFile(folder), ".", cancel);
            await sweep.Once(cancel);
        }
    }

    internal static ConversationKey Key(int i) => new("directline", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{i}"));
}
