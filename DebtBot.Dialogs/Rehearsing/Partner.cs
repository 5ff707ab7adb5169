using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Rehearsing;

/// <summary>The other side of a rehearsal: which of the written lines comes next. The same conversation always meets the same lines.</summary>
internal static class Partner
{
    private static readonly string[] Ready = ["確認して書面でお返事します", "お名前と部署を教えてください", "今日は約束できません", "やめる"];

    /// <summary>The line that waits, after a word about what was just said.</summary>
    /// <param name="reaction">promise, writing, who or no; null at the beginning.</param>
    public static void SayLine(TurnDraft draft, string? reaction = null)
    {
        var rehearsal = draft.State.Rehearsal!;
        var manner = KebabNames<Manner>.NameOf(rehearsal.Manner);
        var before = reaction is null ? "" : Wording(draft, $"practice.after.{manner}.{reaction}", rehearsal);
        Show(draft, before + Wording(draft, $"practice.line.{manner}.{KebabNames<LineTopic>.NameOf(rehearsal.Topic)}", rehearsal));
    }

    /// <summary>After an interruption: the line again.</summary>
    /// <returns>False when no call is being rehearsed.</returns>
    public static bool SayAgain(TurnDraft draft)
    {
        if (draft.State.Rehearsal is not { Step: RehearsalStep.Talking })
        {
            return false;
        }

        draft.Say("practice.back");
        SayLine(draft);
        return true;
    }

    private static void Show(TurnDraft draft, string words) =>
        draft.Say(new Message($"相手（練習）「{words}」") { QuickReplies = [.. Ready.Select(answer => new QuickReply(answer, answer))] });

    private static string Wording(TurnDraft draft, string id, Rehearsal rehearsal)
    {
        var variants = draft.Texts[id].Say;
        return Filled.With(variants[(rehearsal.Seed / 3 + rehearsal.Answers) % variants.Count], ("creditor", SubjectNames.Of(draft.State, rehearsal.Debt)));
    }
}
