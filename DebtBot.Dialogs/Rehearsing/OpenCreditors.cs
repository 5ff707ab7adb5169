using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Negotiation;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>The creditors that the gate of the law module leaves open, and what is said of the others.</summary>
internal static class OpenCreditors
{
    /// <summary>What a channel can offer as buttons beside two words of its own.</summary>
    private const int MostOffered = Message.MostQuickReplies - 2;

    public static IReadOnlyList<Debt> Of(TurnDraft draft) => [.. draft.State.Case.Debts.Where(debt => IsOpen(draft, debt))];

    public static bool IsOpen(TurnDraft draft, Debt debt) => draft.Moment.Report.LockOf(debt.Id) is { Open: true };

    /// <summary>The debt whose creditor the text names; null when it names none, or several.</summary>
    public static Debt? Named(ConversationState state, string text) => NamedDebts.In(state.Case, text) is [var only] ? only : null;

    /// <summary>The text without the creditor it names: 「アイフルとの電話の練習」 → 「電話の練習」.</summary>
    public static string WithoutName(Debt? named, string text)
    {
        var rest = Folded.Of(text);
        rest = named is null ? rest : named.Creditor.Match(name => rest.Replace(Folded.Of(name), "", StringComparison.Ordinal), () => rest);
        foreach (var joint in (ReadOnlySpan<string>)["との", "への", "あての", "宛の", "の", "と", "へ", "に"])
        {
            rest = rest.StartsWith(joint, StringComparison.Ordinal) ? rest[joint.Length..] : rest;
        }

        return rest;
    }

    /// <summary>Why these wait, and whom to ask; those that wait for the same reasons are told together.</summary>
    /// <param name="intro">Text with {creditor}.</param>
    public static void SayWhyNot(TurnDraft draft, IEnumerable<Debt> debts, string intro, Func<NegotiationLock, IReadOnlyList<Reason>> whyNot)
    {
        var waiting = debts.Select(debt => (debt, Why: draft.Moment.Report.LockOf(debt.Id) is { } creditor ? whyNot(creditor) : []));
        foreach (var group in waiting.GroupBy(item => string.Join(' ', item.Why.Select(reason => reason.Key))))
        {
            draft.Say(intro, ("creditor", string.Join("、", group.Select(item => SubjectNames.Of(item.debt)).Distinct())));
            var reasons = LegalBubble.Of(group.First().Why, draft.Law.Sentences).ToList();
            var fresh = reasons.Where(bubble => !SaidLately.In(draft.State, bubble.Text)).ToList();
            if (fresh.Count < reasons.Count)
            {
                draft.Say("gate.same-reason");
            }

            fresh.ForEach(draft.Say);
        }
    }

    public static IReadOnlyList<QuickReply> Buttons(IEnumerable<Debt> debts, params IReadOnlyList<string> more) =>
        [.. debts.Select(SubjectNames.Of).Distinct().Take(MostOffered).Concat(more).Select(name => new QuickReply(name.Length > 20 ? name[..20] : name, name))];
}
