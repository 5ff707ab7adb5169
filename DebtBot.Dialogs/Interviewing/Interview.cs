using DebtBot.Dialogs.Conversation;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>A list of questions with relevance. There is no step: the next question is the first that is still open.</summary>
public abstract class Interview
{
    /// <summary>The folder and text prefix: letter, pressure, debts, old-debt, household …</summary>
    public abstract string Id { get; }

    public abstract IReadOnlyList<Question> Questions { get; }

    /// <summary>Whether this interview has anything to do in this conversation now.</summary>
    public abstract bool IsWanted(Moment moment);

    /// <summary>Ids of the things this interview asks about, in order; one empty id when it asks about the person.</summary>
    public abstract IEnumerable<string> SubjectIds(ConversationState state);

    /// <summary>Whether this interview would put the question now; narrower than the question's own relevance where the law decides what is missing.</summary>
    protected virtual bool WouldAsk(Moment moment, Question question, string subject) => true;

    /// <summary>The first open question, subject by subject.</summary>
    public (Question Question, string Subject)? Next(Moment moment)
    {
        foreach (var subject in SubjectIds(moment.State))
        {
            if (Questions.FirstOrDefault(question => question.IsOpen(moment.State, subject) && WouldAsk(moment, question, subject)) is { } open)
            {
                return (open, subject);
            }
        }

        return null;
    }
}
