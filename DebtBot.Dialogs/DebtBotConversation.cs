using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Debts;
using DebtBot.Dialogs.Interviews.Details;
using DebtBot.Dialogs.Interviews.Doors;
using DebtBot.Dialogs.Interviews.Household;
using DebtBot.Dialogs.Interviews.IllegalLoans;
using DebtBot.Dialogs.Interviews.Letter;
using DebtBot.Dialogs.Interviews.OldDebt;
using DebtBot.Dialogs.Interviews.CreditorPressure;
using DebtBot.Dialogs.Interviews.ReadBack;
using DebtBot.Dialogs.Interviews.Welcome;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Announcements;
using DebtBot.Knowledge;

namespace DebtBot.Dialogs;

/// <summary>Puts the conversation together. The lists here are the table of contents: which interviews in which order, which interruptions, what is told when.</summary>
public static class DebtBotConversation
{
    /// <summary>Builds the conversation over a loaded law book. Thread-safe once built; build it once.</summary>
    public static Conversation.Conversation Create(LawBook law, string language = "ja")
    {
        var texts = MessageCatalog.Load(language);
        var reader = new JapaneseReader();
        var guide = Guide();
        var asker = new Asker(guide, SubjectNames.Of);
        var announcer = new Announcer(guide, Announcements(guide));
        var interviewer = new Interviewer(
            guide, asker, new RepairLadder(guide, asker, announcer.Tell), new Echo(guide, SubjectNames.Of), new OtherAnswers(guide), reader, Listener.Hear, announcer.Tell);
        return new(law, texts, new(new Reception(asker), Interruptions(law, guide, reader, announcer.Tell), interviewer, asker));
    }

    internal static InterviewGuide Guide() => new(
    [
        new Welcome(),
        new Letter(),
        new PressureInterview(),
        new PressingCreditor(),
        new IllegalLoan(),
        new OldDebt(),
        new WhichBill(),
        new ClaimDoors(),
        new PersonDoors(),
        new GoOn(),
        new DebtList(),
        new HouseholdInterview(),
        new ReadBackInterview(),
        new DetailsInterview(),
        new DebtDetails(),
        new DependantAges(),
    ]);

    private static IReadOnlyList<Interruption> Interruptions(LawBook law, InterviewGuide guide, JapaneseReader reader, Action<TurnDraft> announce) =>
    [
        new CrisisFirst(reader),
        new EmptyMessage(),
        new Confirmation(reader),
        new HideMe(),
        new ForgetMe(),
        new TalkToAPerson(),
        new WhyDoYouAsk(SubjectNames.Of),
        new GoBack(guide),
        new Pause(),
        new Resume(guide, reader),
        new StartOver(),
        new SoFar(guide, SubjectNames.Of),
        new ShowSheet(new HandoverSheet(guide)),
        new ShowTonight(),
        new StopReminding(),
        new RemindMe(),
        new Help(),
        new AskTheDetails(),
        new TellMore(),
        new MoreAboutAnOption(),
        new Correct(guide, reader, new Echo(guide, SubjectNames.Of), announce),
        new TakeBackDebt(),
        new Courtesy(),
        new AskedSomethingElse(new(() => new AnswerIndex(law.Answers)), reader),
        new AnotherLanguage(reader),
    ];

    private static IReadOnlyList<Announcement> Announcements(InterviewGuide guide) =>
    [
        new DeadlineAnnouncement(),
        new AuthenticityAnnouncement(),
        new SeizureAnnouncement(),
        new IllegalLendingAnnouncement(guide),
        new UrgencyAnnouncement(),
        new ConductAnnouncement(guide),
        new LimitationAnnouncement(guide),
        new DoorsAnnouncement(guide, AnnouncementTime.AtOnce),
        new TonightAnnouncement(),
        new ReadBackAnnouncement(guide),
        new PayoffAnnouncement(),
        new AboveCapAnnouncement(),
        new BudgetAnnouncement(),
        new DoorsAnnouncement(guide, AnnouncementTime.AfterConfirmation),
        new OptionsAnnouncement(guide),
        new SheetOffer(),
    ];
}
