using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;

namespace DebtBot.Dialogs.Agreements;

/// <summary>「約束を消して」「アコムの約束を消して」: the agreement was none. With several and no name it asks which; the creditor's debt stays.</summary>
internal sealed partial class TakeBackAgreement : Interruption
{
    private const int LongestMessage = 40;

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (text.Length > LongestMessage || !Erase().IsMatch(Folded.Of(text)))
        {
            return InterruptionOutcome.NotMine;
        }

        var all = draft.State.Agreements;
        var meant = CreditorDictionary.Find(text) is [var named, ..] ? [.. all.Where(agreement => agreement.Creditor == named.Name)] : all;
        if (all.Count == 0)
        {
            draft.Say("agreement.none");
        }
        else if (meant is [var one])
        {
            draft.State = draft.State with { Agreements = [.. all.Where(agreement => agreement != one)] };
            draft.Say("agreement.removed", ("agreement", AgreementLine.Of(one, draft.Texts)));
        }
        else
        {
            draft.Say("agreement.remove-which", ("list", string.Join('\n', all.Select(agreement => "・" + AgreementLine.Of(agreement, draft.Texts)))));
        }

        return InterruptionOutcome.AskAgain;
    }

    [GeneratedRegex("(?:約束|合意)(?:の?記録)?を?(?:消(?:して|す|したい)|削除|取り消(?:して|す)|とりけし|けして)")]
    private static partial Regex Erase();
}
