using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>What is needed to read an answer: the readers and the Japan day on which it was given.</summary>
public sealed record HearingContext(JapaneseReader Reader, DateOnly Today)
{
    /// <summary>The moment at which it was written, for 「今」 and for times of day; null where only the day matters.</summary>
    public DateTimeOffset? Now { get; init; }
}
