using System.Text.Json.Nodes;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Knowledge.Reporting;

public sealed partial class ReportJson
{
    private JsonObject LegalAid(LegalAidFinding aid) => new()
    {
        ["eligible"] = aid.Eligible, ["limit"] = aid.Limit?.Amount, ["housing-addition"] = aid.HousingAddition?.Amount,
        ["limit-if-other-area"] = aid.LimitIfOtherArea?.Amount, ["missing"] = Missing(aid.Missing), ["because"] = Because(aid.Because), ["confirm"] = true,
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
