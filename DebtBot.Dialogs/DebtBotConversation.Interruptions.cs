using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Agreements;
using DebtBot.Dialogs.Calm;
using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interruptions.Negotiation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Letters;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Dialogs.Reminding;
using DebtBot.Dialogs.SecondEar;

namespace DebtBot.Dialogs;

/// <summary>What may come at any moment, in the order in which it is looked for.</summary>
public static partial class DebtBotConversation
{
    /// <summary>What must come before anything else: danger, then a yes or no that something waits for.</summary>
    private static IReadOnlyList<Interruption> First(JapaneseReader reader, ConfirmHeard confirmHeard) =>
    [
        new CrisisFirst(reader),
        new EmptyMessage(),
        new ChoseAnAnswer(),
        new Confirmation(reader),
        new Resting(),
        new AfterTheCall(),
        confirmHeard,
    ];

    /// <summary>Words of command, and more about what was told.</summary>
    private static IReadOnlyList<Interruption> Commands(InterviewGuide guide, JapaneseReader reader, Lazy<AnswerIndex> answers, SheetMaker sheets, bool secondEar) =>
    [
        new HideMe(),
        new ForgetMe(),
        new TalkToAPerson(),
        new Rehearse(),
        new InRehearsal(new(reader), answers),
        new LetterDesk(guide, reader),
        new WhyDoYouAsk(SubjectNames.Of),
        new GoBack(guide),
        new TiredAtNight(),
        new Pause(),
        new Resume(guide, reader),
        new StartOver(),
        new SoFar(guide, SubjectNames.Of),
        new ShowSheet(sheets),
        new ShowExport(sheets),
        new ShowTonight(),
        new ShowDeadline(),
        new ShowMorning(),
        new ShowCharts(),
        new ShowWhoWillKnow(),
        new ShowPhotos(),
        new ShowContactLog(),
        new TakeBackContact(),
        new Finished(guide),
        new StopReminding(),
        new RemindMe(),
        new ShowReminders(),
        new ChangeReminder(reader),
        new TakeBackAgreement(),
        new ShowAgreements(),
        new Replan(),
        new StopNegotiating(),
        new CalmDown(),
        new WhomToTell(),
        new Help(secondEar),
        new WithoutModel(secondEar),
        new WithModel(secondEar),
        new PrepareNegotiation(guide),
        new ShowPlan(guide),
        new ShowInventory(),
        new ShowForgottenDebts(),
        new PreparationSteps(guide),
        new PaymentsTried(reader),
        new AskTheDetails(),
        new TellMore(),
        new MoreAboutAnOption(),
    ];

    /// <summary>What may be meant by words that are no command.</summary>
    private static IReadOnlyList<Interruption> Guesses(JapaneseReader reader, Courtesy courtesy, AskedSomethingElse asked) =>
    [
        new NoteAgreement(reader),
        new PaidOrNot(),
        new TakeBackDebt(),
        courtesy,
        new AdChecked(),
        asked,
        new AnotherLanguage(reader),
    ];
}
