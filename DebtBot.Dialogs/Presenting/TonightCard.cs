using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Referrals;
using DebtBot.Knowledge.Urgency;

namespace DebtBot.Dialogs.Presenting;

/// <summary>今夜カード: one thing to do tonight, what need not be done, and one sentence for the next opening hour.</summary>
internal static class TonightCard
{
    public static Message Message(Moment moment, LawBook law, MessageCatalog texts)
    {
        var report = moment.Report;
        var lines = new List<string> { texts["tonight.title"].Say[0], Tonight(moment, texts) };
        lines.AddRange(texts[report.Urgency.Level <= UrgencyLevel.Days ? "tonight.need-not" : "tonight.need-not-calm"].Say);
        if (OwnDesk(moment) is { } own)
        {
            lines.Add(own.Desk.Phone is null ? Filled.With(texts["tonight.ask-there"].Say[0], ("desk", own.Desk.Name), ("say", own.Desk.Say)) : Morning(own, moment, texts));
        }
        else if (report.Referrals.Where(referral => !referral.Desk.Always && referral.Desk.Phone is not null).OrderBy(referral => referral.Why.Key == "referral.suspicious").FirstOrDefault() is { } first)
        {
            lines.Add(Morning(first, moment, texts));
        }

        return new(string.Join('\n', lines)) { Urgent = report.Urgency.Level == UrgencyLevel.Today };
    }

    /// <summary>The office of the first claim, when every claim has its own.</summary>
    private static Referral? OwnDesk(Moment moment) => OwnDoor.OfAll(moment.State.Case)
        ? OwnDoor.Of(moment.State.Case.Debts[0], moment.Report.Doors).Select(door => moment.Report.Referrals.FirstOrDefault(referral => referral.Desk.Id == door.Desk)).FirstOrDefault(referral => referral is not null)
        : null;

    private static string Tonight(Moment moment, MessageCatalog texts)
    {
        if (moment.Report.IllegalLending.Count > 0)
        {
            return texts["tonight.illegal"].Say[0];
        }

        if (moment.Report.Deadlines.Any(deadline => deadline.StillPossible))
        {
            return texts["tonight.paper"].Say[0];
        }

        return texts[moment.Report.Negotiation.Any(item => item.KeepsSilent && moment.State.Case.DebtById(item.Debt) is { } debt && !OwnDoor.Has(debt)) ? "tonight.no-contact" : "tonight.gather"].Say[0];
    }

    private static string Morning(Referral referral, Moment moment, MessageCatalog texts) => Filled.With(
        texts[referral.OpenNow ? "tonight.call-now" : "tonight.call-then"].Say[0],
        ("desk", referral.Desk.Name), ("phone", referral.Desk.Phone!), ("when", OpeningText.Of(referral, moment.Now)), ("say", referral.Desk.Say));
}
