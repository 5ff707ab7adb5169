using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>The ladder of offers to one creditor in words: what is asked for, how much, how long.</summary>
internal static class OfferText
{
    public static string Ladder(CreditorShare share, MessageCatalog texts) =>
        string.Join('\n', [texts["offer.title"].Say[0], .. share.Offers.Select(offer => Line(offer, texts)), texts["offer.order"].Say[0]]);

    private static string Line(Offer offer, MessageCatalog texts) => Filled.With(
        texts[Wording(offer.Form)].Say[0], ("amount", JapaneseValues.Of(offer.Form == OfferForm.LumpSum ? offer.Once : offer.Monthly)), ("after", $"{offer.StartsAfter}"),
        ("without", PlanMessages.Shown(offer.Frozen, texts)), ("with", PlanMessages.Shown(offer.WithInterest, texts)));

    private static string Wording(OfferForm form) => form switch
    {
        OfferForm.Longer => "offer.longer",
        OfferForm.LessPerMonth => "offer.less-per-month",
        OfferForm.WholeShare => "offer.whole-share",
        OfferForm.LaterStart => "offer.later-start",
        _ => "offer.lump-sum",
    };
}
