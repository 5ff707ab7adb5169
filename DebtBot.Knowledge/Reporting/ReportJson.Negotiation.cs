using System.Text.Json.Nodes;
using DebtBot.Knowledge.Negotiation;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject Negotiated(NegotiationLock item, SafePlan? plan) => new()
    {
        ["debt"] = item.Debt, ["locked"] = item.Locked, ["stops"] = Texts(item.Stops.Select(Name)), ["why"] = Because(item.Because), ["missing"] = Missing(item.Missing),
        ["share"] = plan?.ShareOf(item.Debt) is { } share ? Shared(share) : null, ["offers"] = List(plan?.ShareOf(item.Debt)?.Offers ?? [], Offered),
    };

    private JsonObject? Plan(SafePlan? plan) => plan is null ? null : new()
    {
        ["result"] = Name(plan.Result), ["surplus"] = plan.Surplus?.Amount, ["set-aside"] = plan.SetAside?.Amount, ["asked"] = plan.Asked?.Amount, ["refused"] = plan.Refused, ["monthly"] = plan.Monthly?.Amount,
        ["without-interest"] = plan.Frozen is { } frozen ? Reckoned(frozen) : null, ["with-interest"] = plan.WithInterest is { } interest ? Reckoned(interest) : null,
        ["stress"] = plan.Stress is { } stress ? Stressed(stress) : null, ["missing"] = Missing(plan.Missing), ["because"] = Because(plan.Because), ["guards"] = Because(plan.Guards), ["confirm"] = Confirm(plan.Because),
    };

    private static JsonObject Shared(CreditorShare share) => new()
    {
        ["monthly"] = share.Monthly.Amount, ["without-interest"] = Reckoned(share.Frozen), ["with-interest"] = Reckoned(share.WithInterest),
        ["after-payments"] = new JsonObject
        {
            ["payments"] = share.Claimed.Payments, ["left-without-interest"] = share.Claimed.LeftFrozen.Amount, ["left-with-interest"] = share.Claimed.LeftWithInterest?.Amount, ["clears-at-most"] = share.Claimed.MostCleared?.Amount,
        },
    };

    private static JsonObject Offered(Offer offer) => new()
    {
        ["id"] = Name(offer.Form), ["monthly"] = offer.Monthly.Amount, ["once"] = offer.Once.Amount, ["starts-after"] = offer.StartsAfter, ["asks-freeze"] = offer.AsksFreeze,
        ["without-interest"] = Reckoned(offer.Frozen), ["with-interest"] = Reckoned(offer.WithInterest),
    };

    private static JsonObject Reckoned(Reckoning reckoning) => new()
    {
        ["result"] = Name(reckoning.Result), ["months"] = reckoning.Months, ["total"] = reckoning.Total?.Amount, ["interest"] = reckoning.Interest?.Amount, ["last"] = reckoning.Last?.Amount,
    };

    private static JsonObject Stressed(StressTest stress) => new()
    {
        ["surplus-after-cut"] = stress.SurplusAfterCut.Amount, ["short-after-cut"] = stress.ShortAfterCut.Amount, ["holds-after-cut"] = stress.ShortAfterCut.Amount == 0, ["cost"] = stress.Cost.Amount, ["payments-missed"] = stress.PaymentsMissed,
    };
}
