using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Dialogs.Interviews.Letter;

/// <summary>A paper came: which kind, when did it arrive, from whom. Three touches instead of reading law when the kind is not known.</summary>
internal sealed class Letter : Interview
{
    private static readonly string[] Signs = [PaperFacts.AsksForTransfer.Key, PaperFacts.CaseNumber.Key, PaperFacts.RegisteredForSystem.Key];

    public override string Id => "letter";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(PaperFacts.Kind, InterviewSubjects.Papers, Hear.PaperKind, KindNames.Of),
        Ask.About(PaperFacts.CourtOnEnvelope, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of, when: IsUnknownKind),
        Ask.About(PaperFacts.SpecialService, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of, when: paper => IsUnknownKind(paper) && paper.CourtOnEnvelope.Is(true)),
        Ask.About(PaperFacts.ObjectionForm, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of, when: paper => IsUnknownKind(paper) && paper.CourtOnEnvelope.Is(true) && !IsOutOfReach(paper)),
        Ask.About(PaperFacts.Served, InterviewSubjects.Papers, HearDay.Past, JapaneseValues.Of, when: FromACourt),
        Ask.About(PaperFacts.AnswerBy, InterviewSubjects.Papers, Hear.FutureDay, JapaneseValues.Of, when: HasAPrintedDate),
        new PaperCreditorQuestion(),
        Ask.About(PaperFacts.AsksForTransfer, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of),
        Ask.About(PaperFacts.CaseNumber, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of),
        Ask.About(PaperFacts.RegisteredForSystem, InterviewSubjects.Papers, Hear.YesNo, JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Case.Papers.Count > 0;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Papers.Ids(state);

    /// <summary>Signs of a fake are asked for only where something already speaks against the paper.</summary>
    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        !Signs.Contains(question.Id) || moment.Report.Authenticity.Any(finding => finding.Missing.Contains(new(question.Id, subject)));

    internal static bool IsUnknownKind(CourtPaper paper) => paper.Kind.IsSettled && (paper.Kind.IsUnknown || paper.Kind.Is(PaperKind.Unknown));

    /// <summary>Neither its title nor its envelope is known: nobody is asked what lies inside.</summary>
    private static bool IsOutOfReach(CourtPaper paper) => paper.SpecialService is { IsSettled: true, IsGiven: false };

    /// <summary>Kinds whose date of arrival starts a clock; an unknown paper from a court counts among them.</summary>
    internal static bool FromACourt(CourtPaper paper) =>
        IsUnknownKind(paper)
            ? !paper.CourtOnEnvelope.Is(false)
            : !paper.Kind.Is(kind => kind is PaperKind.DemandLetter or PaperKind.AssignmentNotice or PaperKind.FakeSuspected);

    private static bool HasAPrintedDate(CourtPaper paper) => paper.Kind.Is(kind => kind is PaperKind.Complaint or PaperKind.SmallClaim);
}
