using DebtBot.Dialogs.AnswerSearch;
using DebtBot.Dialogs.ContactLog;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviewing.Hearers;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Interviews.Contradictions;
using DebtBot.Dialogs.Interviews.Debts;
using DebtBot.Dialogs.Interviews.Details;
using DebtBot.Dialogs.Interviews.Doors;
using DebtBot.Dialogs.Interviews.Heard;
using DebtBot.Dialogs.Interviews.Household;
using DebtBot.Dialogs.Interviews.IllegalLoans;
using DebtBot.Dialogs.Interviews.Inherited;
using DebtBot.Dialogs.Interviews.Letter;
using DebtBot.Dialogs.Interviews.Negotiation;
using DebtBot.Dialogs.Interviews.OldDebt;
using DebtBot.Dialogs.Interviews.CreditorPressure;
using DebtBot.Dialogs.Interviews.ReadBack;
using DebtBot.Dialogs.Interviews.Seizures;
using DebtBot.Dialogs.Interviews.Welcome;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting;
using DebtBot.Dialogs.Presenting.Announcements;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Dialogs.Reminding;
using DebtBot.Dialogs.SecondEar;
using DebtBot.Knowledge;

namespace DebtBot.Dialogs;

/// <summary>Puts the conversation together. The lists here are the table of contents: which interviews in which order, which interruptions, what is told when.</summary>
public static partial class DebtBotConversation
{
    /// <summary>Builds the conversation over a loaded law book. Thread-safe once built; build it once.</summary>
    /// <param name="secondEar">Whether the host asks a language model about words that were not understood.</param>
    public static Conversation.Conversation Create(LawBook law, string language = "ja", bool secondEar = false)
    {
        SafetyScreen.Prepare();
        var texts = MessageCatalog.Load(language);
        var reader = new JapaneseReader();
        var guide = Guide();
        var asker = new Asker(guide, SubjectNames.Of);
        var announcer = new Announcer(guide, Announcements(guide));
        var echo = new Echo(guide, SubjectNames.Of, new NotedContact(texts));
        var answers = new Lazy<AnswerIndex>(() => new(law.Answers));
        var model = new ModelReader(guide, asker, echo, reader);
        Action<TurnDraft, string> unsure = secondEar ? new ModelAsker(guide, answers).Unsure : (_, _) => { };
        var reception = new Reception(asker, secondEar ? ModelAsker.Tell : null);
        var interviewer = new Interviewer(
            guide, asker, new RepairLadder(guide, asker, announcer.Tell), echo, new Ear(Hearers(guide)), reader, Listener.Hear, announcer.Tell, unsure);
        IReadOnlyList<Interruption> interruptions =
        [
            .. First(reader, new(guide, model, echo, reader, announcer.Tell)),
            .. Commands(guide, reader, answers, new(guide, law, texts), secondEar),
            .. Guesses(reader, new(reception), new(answers, reader, unsure)),
        ];
        return new(law, texts, new(reception, interruptions, interviewer, asker, model.Receive, new(guide), ReminderPlan.Refresh));
    }

    /// <summary>Makes consultation sheets of stored conversations, for pages. Thread-safe.</summary>
    public static SheetMaker Sheets(LawBook law, string language = "ja") => new(Guide(), law, MessageCatalog.Load(language));

    internal static InterviewGuide Guide() => new(
    [
        new Welcome(),
        new Letter(),
        new SeizureInterview(),
        new Inherited(),
        new PressureInterview(),
        new PressingCreditor(),
        new IllegalLoan(),
        new ContradictionInterview(),
        new OldDebt(),
        new WhichBill(),
        new ClaimDoors(),
        new PersonDoors(),
        new GoOn(),
        new DebtList(),
        new HouseholdInterview(),
        new NegotiationInterview(),
        new NegotiationDebts(),
        new ReadBackInterview(),
        new DetailsInterview(),
        new DebtDetails(),
        new DependantAges(),
        new HeardOnly(),
    ]);

    private static IReadOnlyList<Hearer> Hearers(InterviewGuide guide) =>
    [
        new CorrectedContact(),
        new NamedCorrection(guide),
        new TakenBack(guide),
        new AnswerToTheQuestion(guide),
        new LateAnswer(guide),
        new Overheard(Listener.Hear),
        new NamedAnswer(guide),
        new ChiefValue(guide),
    ];

    private static IReadOnlyList<Announcement> Announcements(InterviewGuide guide) =>
    [
        new PastedLetterAnnouncement(),
        new FormerNameAnnouncement(),
        new DeadlineAnnouncement(guide),
        new AuthenticityAnnouncement(),
        new SeizureAnnouncement(),
        new InheritanceAnnouncement(guide),
        new IllegalLendingAnnouncement(guide),
        new UrgencyAnnouncement(),
        new ConductAnnouncement(guide),
        new ContactHints(),
        new LimitationAnnouncement(guide),
        new DoorsAnnouncement(guide, AnnouncementTime.AtOnce),
        new TonightAnnouncement(),
        new ReadBackAnnouncement(guide),
        new PayoffAnnouncement(),
        new AboveCapAnnouncement(),
        new BudgetAnnouncement(),
        new PriorityAnnouncement(),
        new DoorsAnnouncement(guide, AnnouncementTime.AfterConfirmation),
        new OptionsAnnouncement(guide),
        new SheetOffer(),
        new GateAnnouncement(guide),
        new PreparationAnnouncement(guide),
    ];
}
