using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Presenting;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「相談シート」: the handover sheet as it stands now, unknowns included.</summary>
internal sealed class ShowSheet(HandoverSheet sheet) : CommandInterruption(Command.Sheet)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(sheet.Message(draft.Moment, draft.Law, draft.Texts));
        return InterruptionOutcome.Done;
    }
}

/// <summary>「今夜やること」「結果」: the card for tonight and the morning.</summary>
internal sealed class ShowTonight() : CommandInterruption(Command.Findings)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(TonightCard.Message(draft.Moment, draft.Law, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}
