using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「アコムには借りてない」 takes a debt off the list; 「アイフルは完済した」 keeps it with nothing left to pay.</summary>
internal sealed partial class TakeBackDebt : Interruption
{
    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (CreditorDictionary.Find(text) is not [var only] || draft.State.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(only.Name)) is not { } debt)
        {
            return InterruptionOutcome.NotMine;
        }

        if (NotOwed().IsMatch(text))
        {
            Change(draft, Without(draft.State.Case, debt), "taken-back.removed", debt);
            return InterruptionOutcome.AskAgain;
        }

        if (PaidOff().IsMatch(text))
        {
            Change(draft, draft.State.Case.WithDebt(debt with { Balance = Yen.Zero, MonthlyPayment = Yen.Zero }), "taken-back.paid-off", debt);
            return InterruptionOutcome.AskAgain;
        }

        return InterruptionOutcome.NotMine;
    }

    private static void Change(TurnDraft draft, CaseFile file, string said, Debt debt)
    {
        draft.State = draft.State with { Case = file, Progress = draft.Progress with { Confirmed = default } };
        draft.Say(said, ("debt", SubjectNames.Of(debt)));
    }

    /// <summary>A paper that was tied to the debt is asked about again.</summary>
    private static CaseFile Without(CaseFile file, Debt gone) => file with
    {
        Debts = [.. file.Debts.Where(debt => debt.Id != gone.Id)],
        Papers = [.. file.Papers.Select(paper => paper.Debt.Is(gone.Id) ? paper with { Debt = default } : paper)],
    };

    [GeneratedRegex("(?:借り|かり)て(?:い)?(?:ない|ません|なかった)(?:です|よ)?[。!！]?$|(?:は|を)(?:消して|外して|なしで|間違い|まちがい)")]
    private static partial Regex NotOwed();

    [GeneratedRegex("完済(?!して(?:い)?ない|できない)|(?:返し|払い|返済し)(?:終わっ|終え|きっ)た")]
    private static partial Regex PaidOff();
}
