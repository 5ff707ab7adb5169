using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>Which of the listed debts a message speaks of by its creditor: the name as it stands there, or one of its other names and spellings.</summary>
internal static class NamedDebts
{
    public static IReadOnlyList<Debt> In(CaseFile file, string text)
    {
        var folded = Folded.Of(text);
        var known = CreditorDictionary.Find(text).Select(found => found.Name).ToHashSet(StringComparer.Ordinal);
        return [.. file.Debts.Where(debt => debt.Creditor.Is(name => known.Contains(name) || folded.Contains(Folded.Of(name), StringComparison.Ordinal)))];
    }
}
