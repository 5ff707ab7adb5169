using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Answers that fit every question: わからない, 答えたくない, and the number of a button.</summary>
internal static class AnswerWords
{
    /// <summary>DontKnow or Declined when the text says just that; otherwise null.</summary>
    public static AnswerKind? KindOf(string text, HearingContext context) =>
        context.Reader.Read(text, context.Today).OfType<Entity.Unknown>().FirstOrDefault(unknown => !unknown.IsTime) is { } unknown
            ? unknown.Refused ? AnswerKind.Declined : AnswerKind.DontKnow
            : null;

    public static Answer<T> Unknown<T>(string text, HearingContext context)
        where T : notnull => Answer<T>.Without(KindOf(text, context) ?? AnswerKind.NotAsked);

    /// <summary>"2", "２", "②" → 2; anything longer is no ordinal.</summary>
    public static int? Ordinal(string text) =>
        Normalizer.Normalize(text).Text.Trim() is [>= '1' and <= '9' and var digit] ? digit - '0' : null;
}
