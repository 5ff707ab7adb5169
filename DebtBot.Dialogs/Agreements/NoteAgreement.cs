using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Agreements;

/// <summary>An agreement is noted as told and read back, never judged. Where limitation is not clear or the lender is illegal, what that may mean and whom to ask – without blame.</summary>
internal sealed class NoteAgreement(JapaneseReader reader) : Interruption
{
    private const int Most = 30;

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var context = new HearingContext(reader, draft.Today) { Now = draft.Now };
        if (draft.State.Agreements.Count >= Most || ToldAgreement.In(text, context) is not { } told)
        {
            return InterruptionOutcome.NotMine;
        }

        var known = draft.State.Agreements.FirstOrDefault(agreement => agreement.Creditor == told.With.Name);
        var noted = Noted(draft, told, known);
        // The creditor joins the debts, so that the gate can speak about it.
        draft.State = draft.State with
        {
            Case = DebtListener.NamedDebt(draft.State.Case, told.With.Name, context)?.File ?? draft.State.Case,
            Agreements = known is null ? [.. draft.State.Agreements, noted] : [.. draft.State.Agreements.Select(agreement => agreement == known ? noted : agreement)],
        };
        draft.Say(known is null ? "agreement.noted" : "agreement.changed", ("agreement", AgreementLine.Of(noted, draft.Texts)));
        Warn(draft, noted);
        return InterruptionOutcome.AskAgain;
    }

    private static Agreement Noted(TurnDraft draft, ToldAgreement told, Agreement? known) =>
        new(known?.Id ?? NextId(draft.State), told.With.Name, told.Monthly, draft.Today)
        {
            Day = told.Day is { } day ? day : known?.Day ?? default, Payments = told.Payments is { } payments ? payments : Answer<int>.NotAsked,
            FirstMonth = told.FirstMonth is { } month ? month : Answer<DateOnly>.NotAsked, Notes = known?.Notes ?? [],
        };

    private static string NextId(ConversationState state) =>
        string.Create(CultureInfo.InvariantCulture, $"a{state.Agreements.Select(agreement => int.Parse(agreement.Id[1..], NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max() + 1}");

    private static void Warn(TurnDraft draft, Agreement agreement)
    {
        var debt = draft.State.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(agreement.Creditor));
        if (debt is not null && draft.Moment.Report.LockOf(debt.Id) is { KeepsSilent: true } held)
        {
            if (held.Missing.Count > 0 && !debt.LastPayment.IsSettled)
            {
                // Not asked yet: a new loan must not frighten, an old one must not slip by.
                draft.Say("agreement.if-old");
                return;
            }

            draft.Say("agreement.locked");
            LegalBubble.Of(held.Because, draft.Law.Sentences).Take(1).ToList().ForEach(draft.Say);
            return;
        }

        draft.Say(agreement.Day.IsGiven ? draft.State.Consent.Reminders ? "agreement.reminded" : "agreement.offer-reminder" : "agreement.which-day");
    }
}
