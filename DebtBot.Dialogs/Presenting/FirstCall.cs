using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.Presenting;

/// <summary>The one desk to call next: the office of the claim itself when every claim has its own, otherwise the nearest with a telephone that is not a line for any hour.</summary>
internal static class FirstCall
{
    public static Referral? Of(Moment moment) => OwnDesk(moment) ?? moment.Report.Referrals
        .Where(referral => !referral.Desk.Always && referral.Desk.Phone is not null).OrderBy(referral => referral.Why.Key == "referral.suspicious").FirstOrDefault();

    /// <summary>The desk of <paramref name="referrals"/> that opens first; of several at the same hour the nearest to the case.</summary>
    public static Referral? OpensFirst(Moment moment) => OwnDesk(moment) ?? moment.Report.Referrals
        .Where(referral => !referral.Desk.Always && referral.Desk.Phone is not null && (referral.OpenNow || referral.NextOpens is not null))
        .OrderBy(referral => referral.Why.Key == "referral.suspicious").ThenBy(referral => referral.OpenNow ? moment.Now : referral.NextOpens).FirstOrDefault() ?? Of(moment);

    public static string Filled(string words, Referral call, Moment moment, MessageCatalog texts) => Messages.Filled.With(
        texts[words].Say[0], ("desk", call.Desk.Name), ("phone", DeskMessages.Number(call.Desk, texts)), ("when", OpeningText.Of(call, moment.Now)), ("say", call.Desk.Say));

    private static Referral? OwnDesk(Moment moment) => OwnDoor.OfAll(moment.State.Case)
        ? OwnDoor.Of(moment.State.Case.Debts[0], moment.Report.Doors).Select(door => moment.Report.Referrals.FirstOrDefault(referral => referral.Desk.Id == door.Desk)).FirstOrDefault(referral => referral is not null)
        : null;
}
