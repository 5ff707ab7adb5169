using System.Diagnostics;
using System.Globalization;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Benchmarks;

/// <summary>Conversation.Handle alone, on a person with thirty debts.</summary>
internal static class PureTurn
{
    private const double MeanTarget = 100, P99Target = 1000;
    private const int WarmUp = 3000, Counted = 5000;

    private static readonly string[] Sentences = ["わからない", "アイフルの残りは48万円です", "最後に払ったのは5年以上前です", "はい", "それはなぜ聞くのですか", "戻りたい"];

    public static Task<IReadOnlyList<Line>> Measure(Settings settings)
    {
        var conversation = DebtBotConversation.Create(LawBook.Load());
        var state = Conversation.NewState with { Case = CaseFile.Empty with { Debts = ThirtyDebts.Debts } };
        Run(conversation, state, WarmUp);
        var times = Run(conversation, state, Counted);
        var stretch = new Stretch(times, times.Sum());
        return Task.FromResult<IReadOnlyList<Line>>(
        [
            Line.Below("the pure turn, mean, 30 debts", stretch.Mean, MeanTarget, "us"),
            Line.Below("the pure turn, p50, 30 debts", stretch.Percentile(0.5), MeanTarget, "us"),
            Line.Below("the pure turn, p99, 30 debts", stretch.Percentile(0.99), P99Target, "us"),
        ]);
    }

    /// <summary>Microseconds of each turn.</summary>
    private static double[] Run(Conversation conversation, ConversationState start, int turns)
    {
        var now = new DateTimeOffset(2026, 11, 23, 21, 0, 0, JapanTime.Offset);
        var times = new double[turns];
        var state = start;
        for (var turn = 0; turn < turns; turn++)
        {
            var said = new ConversationEvent.Said(turn.ToString(CultureInfo.InvariantCulture), Sentences[turn % Sentences.Length]);
            var begun = Stopwatch.GetTimestamp();
            var next = conversation.Handle(state, said, now.AddSeconds(turn)).State;
            times[turn] = Stopwatch.GetElapsedTime(begun).TotalMicroseconds;
            state = turn % 50 == 49 ? start : next;
        }

        return times;
    }
}
