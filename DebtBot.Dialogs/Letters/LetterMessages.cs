using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Negotiation.Letters;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Letters;

/// <summary>A draft as a card and as text to copy. Amounts come from the safe plan alone; where there is none, and for every name, a blank stands.</summary>
internal static class LetterMessages
{
    private const string Blank = "（　　　）";
    private const string ComplaintsAboutLenders = "日本貸金業協会　貸金業相談・紛争解決センター";
    private const string NeutralTitle = "文面の案";

    public static void SayDraft(TurnDraft draft, Debt debt, LetterKind kind)
    {
        var body = Body(draft, debt, kind);
        draft.Say("letter.before");
        draft.Say(new Message(body) { Card = new Card.Sheet(NeutralTitle, body) });
        if (NeedsAmount(kind) && First(draft, debt) is null)
        {
            draft.Say("letter.no-amount");
        }

        if (kind == LetterKind.OnePageOffer)
        {
            SayTheOthers(draft, debt);
        }

        if (LetterGate.BeforeSending(kind, draft.Law.Sentences) is { } reason)
        {
            LegalBubble.Of([reason], draft.Law.Sentences).ToList().ForEach(draft.Say);
        }

        draft.Say("letter.after");
    }

    public static void SayWhyNot(TurnDraft draft, IEnumerable<Debt> debts, LetterKind kind) =>
        OpenCreditors.SayWhyNot(draft, debts, "letter.locked", creditor => LetterGate.WhyNot(kind, creditor, draft.Law.Sentences));

    private static string Body(TurnDraft draft, Debt debt, LetterKind kind)
    {
        var offer = First(draft, debt);
        return Filled.With(
            draft.Texts[$"letter.draft.{KebabNames<LetterKind>.NameOf(kind)}"].Say[0],
            ("creditor", debt.Creditor.Match(name => name, () => Blank)),
            ("blank", Blank),
            ("office", debt.Kind.Is(CreditorKind.MoneyLender) ? ComplaintsAboutLenders : Blank),
            ("amount", offer is null ? Blank + "円" : JapaneseValues.Of(offer.Monthly)),
            ("offer", offer is null ? $"毎月{Blank}円" : Shown(offer)));
    }

    /// <summary>B and C stay with the person: on the page the other side would pick the dearest.</summary>
    private static void SayTheOthers(TurnDraft draft, Debt debt)
    {
        var others = Rungs(draft, debt).Skip(1).Select((offer, at) => $"案{(char)('B' + at)}　{Shown(offer)}").ToList();
        if (others.Count > 0)
        {
            draft.Say("letter.other-offers", ("offers", string.Join('\n', others)));
        }
    }

    private static string Shown(Offer offer) => $"毎月{JapaneseValues.Of(offer.Monthly)}、{(offer.AsksFreeze ? "今後の利息なし" : "約定の利息あり")}{Months(offer)}";

    private static string Months(Offer offer) =>
        (offer.AsksFreeze ? offer.Frozen : offer.WithInterest) is { Result: ReckoningResult.Clears, Months: { } months } ? $"、約{months}回" : "";

    private static bool NeedsAmount(LetterKind kind) => kind is LetterKind.Instalments or LetterKind.OnePageOffer;

    /// <summary>The most careful rung: nobody promises the whole share first.</summary>
    private static Offer? First(TurnDraft draft, Debt debt) => Rungs(draft, debt) is [var first, ..] ? first : null;

    /// <summary>A, B and C; those alike are one. None is above the creditor's share.</summary>
    private static IReadOnlyList<Offer> Rungs(TurnDraft draft, Debt debt) =>
        [.. (draft.Moment.Report.Plan?.ShareOf(debt.Id)?.Offers ?? []).Where(offer => offer is { StartsAfter: 0, Monthly.Amount: > 0 }).DistinctBy(offer => (offer.Monthly, offer.AsksFreeze))];
}
