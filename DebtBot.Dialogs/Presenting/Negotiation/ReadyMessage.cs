using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Negotiation;

namespace DebtBot.Dialogs.Presenting.Negotiation;

/// <summary>What can be read next, once nothing more has to be asked.</summary>
internal static class ReadyMessage
{
    public static Message Of(Moment moment, MessageCatalog texts)
    {
        var text = texts[moment.Report.Plan?.Result == PlanResult.Ready ? "negotiation.ready" : "negotiation.not-ready"];
        return new(text.Say[0]) { QuickReplies = text.Buttons };
    }
}
