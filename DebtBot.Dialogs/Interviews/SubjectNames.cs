using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews;

/// <summary>What a debt is called when it is spoken of: its creditor's name, or which one it is in the list.</summary>
internal static class SubjectNames
{
    private const string Nameless = "その借り入れ";

    public static string Of(ConversationState state, string subject) => state.Case.DebtById(subject) is { } debt ? Of(debt) : "";

    public static string Of(Debt debt) => debt.Creditor.Match(name => name, () => Nameless);
}
