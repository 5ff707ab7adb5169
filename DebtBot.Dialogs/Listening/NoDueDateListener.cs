using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「決めていない」 to the question for the due day: no day was ever agreed, which is more than not knowing it.</summary>
internal static class NoDueDateListener
{
    public static CaseFile Hear(CaseFile file, string text, Asked? asked) =>
        asked?.Question == DebtFacts.DueDate.Key && PlainWords.NeverAgreed(text) && file.DebtById(asked.Subject) is { NoDueDate.IsSettled: false } debt
            ? file.WithDebt(debt with { NoDueDate = true })
            : file;
}
