using System.Text.RegularExpressions;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.Agreements;

/// <summary>「払った」「払えなかった」「今月払えない」「約束と違う」 about an agreement that was noted. Without one these words are for other ears.</summary>
internal sealed partial class PaidOrNot : Interruption
{
    /// <summary>While something is asked, so short a message must say it plainly.</summary>
    private const int ShortestAlone = 4;

    /// <summary>Days before a due day from which a payment can be for it.</summary>
    private const int EarliestBefore = 20;

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        var folded = Folded.Of(text);
        if (draft.State.Agreements.Count == 0 || (CreditorDictionary.Find(text).Count == 0 && draft.Progress.Asking is not null && folded.Length <= ShortestAlone))
        {
            return Plain().IsMatch(folded) && draft.State.Agreements.Count > 0 && !IsAskedAboutPaying(draft) ? Settle(draft, text, folded) : InterruptionOutcome.NotMine;
        }

        return Settle(draft, text, folded);
    }

    private static bool IsAskedAboutPaying(TurnDraft draft) =>
        draft.Progress.Asking is { } asked && asked.Question is "debt.last-payment" or "debt.acknowledged" or "debt.monthly-payment" or "pressure.words";

    private static InterruptionOutcome Settle(TurnDraft draft, string text, string folded)
    {
        if (Chosen(draft, text) is not { } agreement || IsAskedAboutPaying(draft))
        {
            return InterruptionOutcome.NotMine;
        }

        if (Broken().IsMatch(folded))
        {
            CreditorBroke(draft, agreement);
        }
        else if (NotPaid().IsMatch(folded) || CannotPay().IsMatch(folded))
        {
            PersonCannot(draft, agreement);
        }
        else if (Paid().IsMatch(folded))
        {
            NotePaid(draft, agreement);
        }
        else
        {
            return InterruptionOutcome.NotMine;
        }

        return InterruptionOutcome.AskAgain;
    }

    /// <summary>The one named; else the only one, or the one that is due next.</summary>
    private static Agreement? Chosen(TurnDraft draft, string text) =>
        CreditorDictionary.Find(text) is [var named, ..]
            ? draft.State.Agreements.FirstOrDefault(agreement => agreement.Creditor == named.Name)
            : draft.State.Agreements.OrderBy(agreement => DueDays.Current(agreement) ?? DateOnly.MaxValue).First();

    /// <summary>「払った」 long before the next day is about one that was told already.</summary>
    private static void NotePaid(TurnDraft draft, Agreement agreement)
    {
        if (DueDays.Current(agreement) is { } due && due.DayNumber - draft.Today.DayNumber > EarliestBefore)
        {
            draft.Say("agreement.too-early", ("creditor", agreement.Creditor), ("due", AgreementLine.Short(due)));
            return;
        }

        Note(draft, agreement, PaymentOutcome.Paid, "agreement.paid");
    }

    private static void Note(TurnDraft draft, Agreement agreement, PaymentOutcome outcome, string said)
    {
        if (DueDays.Current(agreement) is not { } due)
        {
            draft.Say("agreement.no-day", ("creditor", agreement.Creditor));
            return;
        }

        var after = agreement.With(due, outcome);
        draft.State = draft.State with { Agreements = [.. draft.State.Agreements.Select(known => known == agreement ? after : known)] };
        draft.Say(said, ("creditor", agreement.Creditor), ("due", AgreementLine.Short(due)),
            ("next", DueDays.Current(after) is { } next ? $"次は{AgreementLine.Short(next)}です。" : ""));
    }

    /// <summary>Before the day there is still time to say so; after it, it is noted. Never to a creditor to whom nothing should be said.</summary>
    private static void PersonCannot(TurnDraft draft, Agreement agreement)
    {
        if (DueDays.Current(agreement) is { } due && due > draft.Today)
        {
            draft.Say("agreement.before-the-day", ("creditor", agreement.Creditor), ("due", AgreementLine.Short(due)));
        }
        else
        {
            Note(draft, agreement, PaymentOutcome.NotPaid, "agreement.not-paid");
        }

        var held = DebtOf(draft, agreement) is { } debt && draft.Moment.Report.LockOf(debt.Id) is { KeepsSilent: true };
        draft.Say(held ? "agreement.ask-first" : "agreement.one-sentence");
        draft.Say(LegalBubble.Of([draft.Law.Sentences.Reason("guard.new-borrowing")], draft.Law.Sentences).First());
    }

    private static void CreditorBroke(TurnDraft draft, Agreement agreement)
    {
        var kind = DebtOf(draft, agreement)?.Kind.Match(kind => kind, () => CreditorKind.Unknown) ?? CreditorKind.Unknown;
        var desk = draft.Law.Desks.ById(kind switch { CreditorKind.MoneyLender => "jfsa", CreditorKind.Bank => "zenginkyo", CreditorKind.Servicer => "moj-servicers", _ => "consumer-188" }, draft.Now)!;
        draft.Say("agreement.broken", ("creditor", agreement.Creditor), ("desk", DeskMessages.NameAndNumber(desk.Desk, draft.Texts)), ("state", OpeningText.Of(desk, draft.Now)));
    }

    private static Debt? DebtOf(TurnDraft draft, Agreement agreement) => draft.State.Case.Debts.FirstOrDefault(debt => debt.Creditor.Is(agreement.Creditor));

    [GeneratedRegex("^(?:今日|昨日|きのう|今月(?:分)?)?(?:は|も|、)?(?:払った|払いました|払えなかった|払えませんでした|はらった|はらえなかった|振り込んだ|入金した)(?:よ|です)?$")]
    private static partial Regex Plain();

    [GeneratedRegex("(?:払った|払いました|払えた|はらった|振り込んだ|振り込みました|振込した|入金した|入金しました|引き落とされた)(?:よ|です|ぞ)?$")]
    private static partial Regex Paid();

    [GeneratedRegex("(?:払え|はらえ|払わ)(?:なかった|ませんでした|なくて|てない)|(?:引き落とし|振込)(?:でき|が)(?:な|ませ)")]
    private static partial Regex NotPaid();

    [GeneratedRegex("(?:今月|こんげつ|今度|次|約束|来月|月末|[0-9]{1,2}日)(?:の日|の分|分)?(?:は|が|に|も|、)?(?:[^。]{0,6})?(?:払え(?:ない|ません|そうに|そうも)|はらえない|無理|むり|きつい|足りない)")]
    private static partial Regex CannotPay();

    [GeneratedRegex("(?:約束|合意)(?:と|した(?:こと)?と|より)?(?:違|ちが)|(?:約束|合意)を?(?:守ら|まもら|破)|(?:合意|約束)した(?:のに|はず)")]
    private static partial Regex Broken();
}
