using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Doors;
using DebtBot.Knowledge.Urgency;

namespace DebtBot.Dialogs.Presenting;

/// <summary>今夜カード: one thing to do tonight – or nothing, when nothing is urgent –, what need not be done, and one sentence for the next opening hour.</summary>
internal static class TonightCard
{
    public static Message Message(Moment moment, MessageCatalog texts)
    {
        var level = moment.Report.Urgency.Level;
        List<string> lines = [texts["tonight.title"].Say[0], Tonight(moment, texts), .. texts[level <= UrgencyLevel.Days ? "tonight.need-not" : "tonight.need-not-calm"].Say];
        if (FirstCall.Of(moment) is { } call)
        {
            var words = call.Desk.Phone is null ? "tonight.ask-there" : call.OpenNow ? "tonight.call-now" : "tonight.call-then";
            lines.Add(FirstCall.Filled(words, call, moment, texts));
        }

        return new(string.Join('\n', lines)) { Urgent = level == UrgencyLevel.Today };
    }

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

        if (moment.Report.Negotiation.Any(item => item.KeepsSilent && moment.State.Case.DebtById(item.Debt) is { } debt && !OwnDoor.Has(debt)))
        {
            return texts["tonight.no-contact"].Say[0];
        }

        return texts[IsCalm(moment) ? "tonight.nothing" : "tonight.gather"].Say[0];
    }

    /// <summary>Nothing urgent was found and nothing that could be urgent is still open: no paper, no call, no claim with rules of its own.</summary>
    private static bool IsCalm(Moment moment) => moment.Report.Urgency.Level == UrgencyLevel.NotTonight && moment.State.Case is { Papers.Count: 0, Pressure.Count: 0, Seizures.Count: 0, Debts.Count: > 0 }
        && moment.State.Case.Debts.All(debt => debt.LastPayment.IsGiven && !OwnDoor.Has(debt));
}
