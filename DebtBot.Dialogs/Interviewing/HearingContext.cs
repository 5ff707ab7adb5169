using DebtBot.Dialogs.JapaneseText;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>What is needed to read an answer: the readers and the Japan day on which it was given.</summary>
public sealed record HearingContext(JapaneseReader Reader, DateOnly Today);
