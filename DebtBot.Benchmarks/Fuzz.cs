using System.Diagnostics;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Tests.Properties;

namespace DebtBot.Benchmarks;

/// <summary>fuzz N: hostile texts through everything that reads a message; none may throw and none may take longer than 50 ms of processor time.</summary>
internal static class Fuzz
{
    private const double MostMilliseconds = 50;
    private const int MostShown = 10, Tries = 3;

    /// <returns>The number of texts that threw or ran too long.</returns>
    public static int Run(int texts)
    {
        var (faults, slowest, characters) = (0, (Milliseconds: 0.0, Seed: 0), 0L);
        var total = Stopwatch.StartNew();
        var context = new HearingContext(new JapaneseReader(), new DateOnly(2026, 11, 24));
        Enumerable.Range(-200, 200).ToList().ForEach(seed => Understand(HostileText.Of(seed), context));
        for (var seed = 0; seed < texts; seed++)
        {
            var text = HostileText.Of(seed);
            characters += text.Length;
            var fault = Fault(text, context, out var milliseconds);
            slowest = milliseconds > slowest.Milliseconds ? (milliseconds, seed) : slowest;
            faults += fault is null ? 0 : 1;
            if (fault is not null && faults <= MostShown)
            {
                Console.WriteLine($"seed {seed}, {text.Length} characters: {fault}");
            }
        }

        Console.WriteLine($"{texts:#,0} texts, {characters:#,0} characters, {total.Elapsed.TotalMinutes:0.0} minutes: {faults} faults, the slowest took {slowest.Milliseconds:0.0} ms of processor time (seed {slowest.Seed})");
        return faults;
    }

    /// <summary>A text that ran long is run again: on a busy machine a pause, and the compiler's work, are not the reader's.</summary>
    private static string? Fault(string text, HearingContext context, out double best)
    {
        best = double.MaxValue;
        try
        {
            for (var i = 0; i < Tries && best > MostMilliseconds; i++)
            {
                best = Math.Min(best, Understand(text + new string(' ', i), context));
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            best = 0;
            return fault.ToString();
        }

        return best > MostMilliseconds ? $"{best:0} ms" : null;
    }

    private static double Understand(string text, HearingContext context)
    {
        var begun = Environment.CpuUsage.TotalTime;
        Listener.Hear(Conversation.NewState, text, context);
        SafetyScreen.Read(text);
        return (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds;
    }
}
