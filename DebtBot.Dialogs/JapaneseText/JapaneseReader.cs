using DebtBot.Dialogs.JapaneseText.Dates;
using DebtBot.Dialogs.JapaneseText.Durations;
using DebtBot.Dialogs.JapaneseText.Money;
using DebtBot.Dialogs.JapaneseText.Plain;

namespace DebtBot.Dialogs.JapaneseText;

/// <summary>Reads every amount, date, length of time, count and "don't know" in a message. Never throws; what is not understood is simply not there.</summary>
public sealed class JapaneseReader
{
    /// <summary>The readers, the most trusted first.</summary>
    private readonly IReadOnlyList<Func<NormalText, DateOnly, IEnumerable<Entity>>> readers =
    [
        (text, _) => Figures.Read(text),
        (text, _) => NothingReader.Read(text),
        (text, _) => AgeReader.Read(text),
        (text, _) => DayOfMonthReader.Read(text),
        (text, _) => CalendarDateReader.Read(text).OrderByDescending(date => date.Length),
        (text, _) => KnownTimes.Read(text),
        (text, today) => RelativeDateReader.Read(text, today).OrderByDescending(date => date.Length),
        (text, _) => MonthReader.Read(text),
        (text, _) => MoneyReader.Read(text),
        (text, _) => CountReader.Read(text),
        (text, _) => PercentReader.Read(text),
        (text, today) => DurationReader.Read(text, today),
        (text, _) => UnknownReader.Read(text),
    ];

    private readonly Remembered<(string, DateOnly), IReadOnlyList<Entity>> last;

    public JapaneseReader() => last = new(key => Make(key.Item1, key.Item2));

    /// <summary>The entities in the order they stand in the text; where two readers claim the same place, the more trusted wins, then the longer.</summary>
    /// <param name="today">The Japan day on which it was written.</param>
    public IReadOnlyList<Entity> Read(string text, DateOnly today) => last[(text, today)];

    private IReadOnlyList<Entity> Make(string text, DateOnly today)
    {
        var normal = Normalizer.Normalize(text);
        if (normal.Text.Length == 0)
        {
            return [];
        }

        var taken = new bool[text.Length];
        var kept = new List<Entity>();
        foreach (var entity in readers.SelectMany(reader => reader(normal, today)))
        {
            var place = taken.AsSpan(entity.Start, entity.Length);
            if (!place.Contains(true))
            {
                place.Fill(true);
                kept.Add(entity);
            }
        }

        kept.RemoveAll(entity => entity is Entity.Figure);
        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        return Clauses.Marked(SelfCorrection.Applied(kept, normal), normal);
    }
}
