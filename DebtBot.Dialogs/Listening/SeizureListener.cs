using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Listening;

/// <summary>「年金しか入ってない」 said of a seized account.</summary>
internal static partial class SeizureListener
{
    public static ConversationState Hear(ConversationState state, string text) =>
        OnlyBenefits().IsMatch(Normalizer.Normalize(text).Text)
        && InterviewSubjects.Seizures.Ids(state).Select(id => InterviewSubjects.Seizures.Find(state, id)!).FirstOrDefault(item => item.Known.Kind.Is(SeizureKind.Deposit) && !item.Known.OnlyBenefits.IsSettled) is { } found
            ? InterviewSubjects.Seizures.Put(state, found.With(SeizureFacts.OnlyBenefits, true))
            : state;

    [GeneratedRegex("(?:年金|手当|保護費)(?:しか|だけ)")]
    private static partial Regex OnlyBenefits();
}
