using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>Knows all interviews in the order they come, and finds questions by id.</summary>
public sealed class InterviewGuide(IReadOnlyList<Interview> interviews)
{
    private readonly Dictionary<string, Question> byId =
        interviews.SelectMany(interview => interview.Questions).DistinctBy(question => question.Id).ToDictionary(question => question.Id, StringComparer.Ordinal);

    private readonly HashSet<string> chiefs = [.. interviews.SelectMany(interview => interview.Questions).DistinctBy(question => question.Id).DistinctBy(question => question.Measure).Select(question => question.Id)];

    public IReadOnlyList<Interview> Interviews => interviews;

    public IReadOnlyCollection<Question> Questions => byId.Values;

    /// <summary>The first question of its measure: the balance among the amounts of a debt, the last payment among its days.</summary>
    public bool IsChief(Question question) => chiefs.Contains(question.Id);

    public Question? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The question to put next, or null when nothing is left to ask.</summary>
    public (Interview Interview, Question Question, string Subject)? Next(Moment moment)
    {
        foreach (var interview in interviews.Where(interview => interview.IsWanted(moment)))
        {
            if (interview.Next(moment) is var (question, subject))
            {
                return (interview, question, subject);
            }
        }

        return null;
    }

    /// <summary>The answers that differ from an earlier state, with what they were.</summary>
    public IEnumerable<(Question Question, string Subject, string Shown, string? Before)> Changes(ConversationState before, ConversationState after) =>
        (from interview in interviews
         from subject in interview.SubjectIds(after)
         from question in interview.Questions
         where !question.IsSame(before, after, subject)
         let shown = question.Answer(after, subject)
         where shown is { Length: > 0 }
         select (Question: question, Subject: subject, Shown: shown, Before: question.Answer(before, subject))).DistinctBy(item => (item.Question.Id, item.Subject));

    /// <summary>Every answer that has a value, with its subject, in the order of the interviews.</summary>
    public IEnumerable<(Question Question, string Subject, string Shown)> Answers(ConversationState state) =>
        (from interview in interviews
        from subject in interview.SubjectIds(state)
        from question in interview.Questions
        let shown = question.Answer(state, subject)
        where shown is { Length: > 0 }
        select (Question: question, Subject: subject, Shown: shown)).DistinctBy(item => (item.Question.Id, item.Subject));
}
