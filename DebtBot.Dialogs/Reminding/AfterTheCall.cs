using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Dialogs.Reminding;

/// <summary>The answer to 「電話はできましたか」: what was said can go into the log; not yet gets one sentence to say, and no blame.</summary>
internal sealed class AfterTheCall : Interruption
{
    private static readonly string[] Done = ["できた", "できました", "電話した", "電話しました", "かけた", "かけました", "した", "しました"];
    private static readonly string[] NotYet = ["まだ", "できてない", "できなかった", "できません", "できていない", "してない", "無理だった", "むり", "かけてない", "かけられなかった"];

    public override InterruptionOutcome Answer(TurnDraft draft, string text)
    {
        if (!draft.SaidJustNow(draft.Texts["reminder.called"].Say[0]))
        {
            return InterruptionOutcome.NotMine;
        }

        var folded = Folded.Of(text);
        if (Array.Exists(NotYet, folded.StartsWith) || YesNoWords.Read(folded, deeds: false) is false)
        {
            SayOneSentence(draft);
            return InterruptionOutcome.Done;
        }

        if (Array.Exists(Done, folded.StartsWith) || YesNoWords.Read(folded, deeds: false) is true)
        {
            draft.Say("reminder.called-yes");
            return InterruptionOutcome.Done;
        }

        return InterruptionOutcome.NotMine;
    }

    private static void SayOneSentence(TurnDraft draft)
    {
        if (draft.Moment.Report.Referrals.FirstOrDefault(referral => referral.Desk.Phone is not null && referral.Desk.Id is not ("yorisoi" or "emergency")) is { } first)
        {
            draft.Say("reminder.called-no", ("desk", DeskMessages.NameAndNumber(first.Desk, draft.Texts)), ("state", OpeningText.Of(first, draft.Now)), ("say", first.Desk.Say));
        }
        else
        {
            draft.Say(DeskMessages.List(draft.Moment, draft.Texts));
        }
    }
}
