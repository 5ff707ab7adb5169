using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.ContactLog;

/// <summary>Reads a new entry of the log back in one line.</summary>
internal sealed class NotedContact(MessageCatalog texts) : IReadBack
{
    /// <summary>Enough for a line of its own: from whom, and one thing more than how.</summary>
    public static bool IsWhole(Pressure entry) => entry.From.IsGiven && entry.NotedAt.IsGiven
        && (entry.At.IsGiven || entry.On.IsGiven || entry.Person.IsGiven || entry.Demanded.IsGiven || entry.PayBy.IsGiven || entry.Promise.IsGiven || entry.Words.IsGiven);

    public IReadOnlyList<string> Lines(ConversationState before, ConversationState after) =>
        [.. after.Case.Pressure.Skip(before.Case.Pressure.Count).Where(IsWhole).Select(entry => Filled.With(texts["contact-log.noted"].Say[0], ("entry", ContactLine.Of(entry))))];

    public bool Covers(ConversationState before, ConversationState after, string question, string subject) =>
        question.StartsWith("pressure.", StringComparison.Ordinal) && int.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at >= before.Case.Pressure.Count && IsWhole(after.Case.Pressure[at]);
}
