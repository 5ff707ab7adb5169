using System.Text.Json.Nodes;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject LegalAid(LegalAidFinding aid) => new()
    {
        ["eligible"] = aid.Eligible, ["limit"] = aid.Limit?.Amount, ["housing-addition"] = aid.HousingAddition?.Amount,
        ["limit-if-other-area"] = aid.LimitIfOtherArea?.Amount,
        ["first-class-area"] = aid.FirstClassArea, ["tokyo-wards"] = aid.TokyoWards, ["family-size"] = aid.FamilySize, ["asset-limit"] = aid.AssetLimit?.Amount,
        ["representation"] = aid.Representation, ["consultations"] = aid.Consultations, ["consultation-minutes"] = aid.ConsultationMinutes,
        ["advances"] = List(aid.Advances, Advanced), ["repayment"] = new JsonObject { ["from"] = aid.Repayment.Least.Amount, ["to"] = aid.Repayment.Most.Amount },
        ["may-be-waived"] = aid.MayBeWaived, ["terms"] = Because(aid.Terms), ["missing"] = Missing(aid.Missing), ["because"] = Because(aid.Because), ["confirm"] = true,
    };

    private static JsonObject Advanced(LegalAidAdvance advance) => new()
    {
        ["id"] = advance.Id, ["costs"] = advance.Costs.Amount, ["fee"] = advance.Fee?.Amount, ["total"] = advance.Fee is { } fee ? (fee + advance.Costs).Amount : null, ["confirm"] = true,
        ["low-confidence"] = advance.LowConfidence,
    };

    private JsonObject Fees(FeesFinding fees) => new()
    {
        ["ranges"] = List(fees.Ranges, range => new() { ["id"] = range.Id, ["title"] = range.Title, ["from"] = range.From.Amount, ["to"] = range.To.Amount, ["confirm"] = range.Confidence != Citations.Confidence.High }),
        ["ask"] = Because(fees.Ask), ["red-flags"] = Because(fees.RedFlags), ["notes"] = Because(fees.Notes),
    };

    private JsonObject Referred(Referral referral, DateTimeOffset now) => new()
    {
        ["desk"] = referral.Desk.Id, ["name"] = referral.Desk.Name, ["phone"] = referral.Desk.Phone, ["alternative-phone"] = referral.Desk.AlternativePhone,
        ["phone-standing"] = Name(referral.Desk.PhoneStanding), ["web"] = referral.Desk.Web, ["hours"] = referral.Stale ? null : referral.Desk.HoursText, ["cost"] = referral.Desk.Cost,
        ["say"] = referral.Desk.Say, ["open-now"] = referral.OpenNow,
        ["next-opens"] = Moment(referral.NextOpens), ["state"] = OpeningText.Of(referral, now),
        ["why"] = SentenceRenderer.Render(referral.Why, sentences), ["verified"] = Day(referral.Desk.VerifiedOn), ["confirm"] = referral.HoursMayDiffer,
    };
}
