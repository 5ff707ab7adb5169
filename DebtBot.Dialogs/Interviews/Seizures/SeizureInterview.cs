using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews.Details;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Seizures;

/// <summary>A seizure has begun: what decides how much stays. Only what the law module says it misses.</summary>
internal sealed class SeizureInterview : Interview
{
    public override string Id => "seizures";

    public override IReadOnlyList<Question> Questions { get; } =
    [
        About(SeizureFacts.OnlyBenefits, Hear.YesNo, JapaneseValues.Of),
        About(SeizureFacts.Relatives, DetailAnswers.Supported, people => $"{people}人"),
    ];

    public override bool IsWanted(Moment moment) => moment.Report.Seizures.Count > 0;

    public override IEnumerable<string> SubjectIds(ConversationState state) => InterviewSubjects.Seizures.Ids(state);

    protected override bool WouldAsk(Moment moment, Question question, string subject) =>
        moment.Report.Seizures.Any(finding => finding.Missing.Contains(new(question.Id, subject)));

    private static Question About<T>(Fact<Seizure, T> fact, Func<string, HearingContext, Answer<T>> hear, Func<T, string> show)
        where T : notnull => Ask.About(
            new Fact<NumberedSeizure, T>(fact.Key, item => fact.Read(item.Known), (item, answer) => item.With(fact, answer)), InterviewSubjects.Seizures, hear, show);
}
