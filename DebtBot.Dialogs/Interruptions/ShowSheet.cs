using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Sheets;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>「相談シート」: the sheet as it stands now, unknowns included; where there is a page, it opens as one printable page.</summary>
internal sealed class ShowSheet(SheetMaker sheets) : CommandInterruption(Command.Sheet)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(sheets.Message(draft.Moment) with { Page = new(PageKind.Sheet, draft.Texts["sheet.open"].Words[0], draft.Texts["sheet.open"].Say[0]) });
        return InterruptionOutcome.Done;
    }
}

/// <summary>「書き出し」: everything of the conversation as a file; where no file can be given, what is known as text.</summary>
internal sealed class ShowExport(SheetMaker sheets) : CommandInterruption(Command.Export)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(sheets.Message(draft.Moment) with { Page = new(PageKind.Export, draft.Texts["export.open"].Words[0], draft.Texts["export.open"].Say[0]) });
        return InterruptionOutcome.Done;
    }
}

/// <summary>「今夜やること」「結果」: the card for tonight and the morning.</summary>
internal sealed class ShowTonight() : CommandInterruption(Command.Findings)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(TonightCard.Message(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「明日の朝」: the one call of the morning.</summary>
internal sealed class ShowMorning() : CommandInterruption(Command.Morning)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(MorningCard.Message(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「誰に知られる」: the ways out beside each other, by who will know.</summary>
internal sealed class ShowWhoWillKnow() : CommandInterruption(Command.WhoWillKnow)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(WhoWillKnow.Message(draft.Moment, draft.Law, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}

/// <summary>「写真リスト」: which papers to photograph, in which order. Nothing is sent.</summary>
internal sealed class ShowPhotos() : CommandInterruption(Command.Photos)
{
    protected override InterruptionOutcome Obey(TurnDraft draft)
    {
        draft.Say(PhotoList.Message(draft.Moment, draft.Texts));
        return InterruptionOutcome.AskAgain;
    }
}
