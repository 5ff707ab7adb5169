using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Durations;
using DebtBot.Dialogs.JapaneseText.Money;
using DebtBot.Dialogs.JapaneseText.Plain;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Reads every amount, date, length of time, count and "don't know" in a message. Never throws; what is not understood is simply not there.</summary>
public sealed class JapaneseReader
{
    /// <summary>The entities in the order they stand in the text; where two readers claim the same place, the one listed first below wins, then the longer.</summary>
    /// <param name="today">The Japan day on which it was written.</param>
    public IReadOnlyList<Entity> Read(string text, DateOnly today)
    {
        var normal = Normalizer.Normalize(text);
        if (normal.Text.Length == 0)
        {
            return [];
        }

        List<Entity> kept = [];
        foreach (var entity in Claims(normal, today))
        {
            if (!kept.Exists(other => other.Start < entity.End && entity.Start < other.End))
            {
                kept.Add(entity);
            }
        }

        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        return Clauses.Marked(SelfCorrection.Applied(kept, normal), normal);
    }

    private static IEnumerable<Entity> Claims(NormalText text, DateOnly today) =>
        NothingReader.Read(text)
            .Concat(DayOfMonthReader.Read(text))
            .Concat(CalendarDateReader.Read(text).OrderByDescending(date => date.Length))
            .Concat(RelativeDateReader.Read(text, today).OrderByDescending(date => date.Length))
            .Concat(MoneyReader.Read(text))
            .Concat(CountReader.Read(text))
            .Concat(DurationReader.Read(text, today))
            .Concat(UnknownReader.Read(text));
}
