using DebtBot.Knowledge.Reporting;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.CreditorPressure;

/// <summary>Somebody presses: who, how, when, with what words. Each entry becomes a line of the contact log.</summary>
internal sealed class PressureInterview : Interview
{
    private static readonly Fact<NumberedPressure, string> From =
        new("pressure.from", item => item.Pressure.From, (item, answer) => item with { Pressure = item.Pressure with { From = answer } });

    private static readonly Fact<NumberedPressure, PressureMeans> By =
        new("pressure.by", item => item.Pressure.By, (item, answer) => item with { Pressure = item.Pressure with { By = answer } });

    private static readonly Fact<NumberedPressure, DateTimeOffset> At =
        new("pressure.at", item => item.Pressure.At, (item, answer) => item with { Pressure = item.Pressure with { At = answer } });

    private static readonly Fact<NumberedPressure, string> Words =
        new("pressure.words", item => item.Pressure.Words, (item, answer) => item with { Pressure = item.Pressure with { Words = answer } });

    public override string Id => "pressure";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        Ask.About(From, InterviewSubjects.Pressure, Hear.CreditorName, name => name),
        Ask.About(By, InterviewSubjects.Pressure, Hear.Means, KindNames.Of),
        Ask.About(At, InterviewSubjects.Pressure, Hear.Moment, JapaneseValues.Of, when: IsACallOrVisit),
        Ask.About(Words, InterviewSubjects.Pressure, Hear.SaidWords, words => $"「{words}」"),
    ];

    public override bool IsWanted(Moment moment) => moment.State.Case.Pressure.Count > 0;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Pressure.Ids(state);

    private static bool IsACallOrVisit(NumberedPressure item) =>
        item.Pressure.By.Is(means => means is PressureMeans.Phone or PressureMeans.Visit or PressureMeans.Fax);
}
