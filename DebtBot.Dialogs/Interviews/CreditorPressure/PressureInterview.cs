using System.Globalization;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.CreditorPressure;

/// <summary>Somebody presses: who, how, when, with what words; then only what the law module still misses to judge it. Each entry becomes a line of the contact log.</summary>
internal sealed class PressureInterview : Interview
{
    private const int AlwaysAsked = 4;

    public override string Id => "pressure";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        About(PressureFacts.From, Hear.CreditorName, name => name),
        About(PressureFacts.By, Hear.Means, KindNames.Of),
        About(PressureFacts.At, Hear.Moment, JapaneseValues.Of, when: IsACallOrVisit),
        About(PressureFacts.Words, Hear.SaidWords, words => $"「{words}」"),
        About(PressureFacts.Where, HearPressure.Place, KindNames.Of),
        About(PressureFacts.Stayed, Hear.YesNo, JapaneseValues.Of),
        About(PressureFacts.ReachableOtherwise, Hear.YesNo, JapaneseValues.Of),
        About(PressureFacts.Notice, HearPressure.Notice, KindNames.Of),
        About(PressureFacts.AskedNotToContact, Hear.YesNo, JapaneseValues.Of),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Case.Pressure.Count > 0;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Pressure.Ids(state);

    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        (Questions.Take(AlwaysAsked).Contains(question) && !IsALetter(moment.State, subject))
        || moment.Report.Collection.Any(finding => finding.Missing.Contains(new(question.Id, subject)));

    /// <summary>What a letter says is asked about as a paper.</summary>
    private static bool IsALetter(ConversationState state, string subject) =>
        int.TryParse(subject, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && state.Case.Pressure.ElementAtOrDefault(at) is { } entry && entry.By.Is(PressureMeans.Mail);

    private static Question About<T>(Fact<Pressure, T> fact, Func<string, HearingContext, Answer<T>> hear, Func<T, string> show, Func<Pressure, bool>? when = null)
        where T : notnull => Ask.About(
            new Fact<NumberedPressure, T>(fact.Key, item => fact.Read(item.Pressure), (item, answer) => item with { Pressure = fact.Write(item.Pressure, answer) }),
            InterviewSubjects.Pressure, hear, show, when is null ? null : item => when(item.Pressure));

    private static bool IsACallOrVisit(Pressure pressure) =>
        pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit or PressureMeans.Fax);
}
