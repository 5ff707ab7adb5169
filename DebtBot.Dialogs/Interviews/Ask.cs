using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews;

/// <summary>Builds a question so that a list of them reads like a form.</summary>
internal static class Ask
{
    public static Question About<TSubject, TValue>(
        Fact<TSubject, TValue> fact, Subjects<TSubject> subjects, Func<string, HearingContext, Answer<TValue>> hear, Func<TValue, string> show,
        Func<TSubject, bool>? when = null)
        where TSubject : class
        where TValue : notnull => new Question<TSubject, TValue>(fact, subjects, hear, show, when);

    /// <summary>A fact that is never asked for, only heard in a person's own words: said back, shown and corrected like an answer.</summary>
    public static Question OnlyHeard<TSubject, TValue>(
        Fact<TSubject, TValue> fact, Subjects<TSubject> subjects, Func<string, HearingContext, Answer<TValue>> hear, Func<TValue, string> show)
        where TSubject : class
        where TValue : notnull => new Question<TSubject, TValue>(fact, subjects, hear, show, when: _ => false);

    /// <summary>A question about how to go on, not about a fact: it has its own ways out.</summary>
    public static Question HowToGoOn<TValue>(
        Fact<ConversationState, TValue> fact, Func<string, HearingContext, Answer<TValue>> hear, Func<TValue, string> show)
        where TValue : notnull => new Question<ConversationState, TValue>(fact, InterviewSubjects.Conversation, hear, show, when: null, offersWaysOut: false);
}
