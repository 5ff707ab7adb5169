using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviewing;

/// <summary>One question about one fact: when it is relevant, how its answer is read, how it is shown. Its words are in the catalog under <see cref="Id"/>.</summary>
public abstract class Question(string id)
{
    public string Id { get; } = id;

    /// <summary>True when the question may be put about this subject and has not been.</summary>
    public abstract bool IsOpen(ConversationState state, string subject);

    /// <summary>The state with the answer heard in the text, or null when the text is no answer to this question.</summary>
    public abstract ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context);

    /// <summary>The state with わからない, 答えたくない, or the answer taken back (not asked).</summary>
    public abstract ConversationState Settle(ConversationState state, string subject, AnswerKind kind);

    /// <summary>The answer as it is shown to people, or null when none was given.</summary>
    public abstract string? Answer(ConversationState state, string subject);

    /// <summary>Whether the answer is the same in two states; cheaper than showing both.</summary>
    public abstract bool IsSame(ConversationState one, ConversationState other, string subject);

    /// <summary>An amount or a day: something a message can carry unasked without being taken for anything else.</summary>
    public virtual bool IsMeasure => false;

    public virtual bool IsDay => false;

    public virtual bool IsAmount => false;

    /// <summary>Whether it is put about several subjects at once: a bare value is then meant for no single one of them.</summary>
    public virtual bool IsForSeveral => false;

    /// <summary>A bare value of a question about several subjects that may be their sum or each one's, as it is shown; null when nothing is unclear.</summary>
    public virtual string? SumOrEach(ConversationState state, string text, HearingContext context) => null;

    /// <summary>Whether an answer to it is the whole message: nothing else is read out of it.</summary>
    public virtual bool HearsAll => false;

    /// <summary>Whether 「以上」 answers it: that there is no more of what it asks about.</summary>
    public virtual bool HearsTheEnd => false;

    /// <summary>Whether the question is about this subject at all, answered or not.</summary>
    public virtual bool IsAbout(ConversationState state, string subject) => false;

    /// <summary>The same for questions that measure the same kind of subject in the same unit.</summary>
    public virtual object Measure => this;

    public abstract AnswerKind KindOf(ConversationState state, string subject);

    /// <summary>Whether わからない and 答えたくない are offered with it: for every question about a fact.</summary>
    public virtual bool OffersWaysOut => true;

    /// <summary>Whether its answer is a fact about the person; not so for questions about how to go on.</summary>
    public virtual bool TellsAFact => OffersWaysOut;

    /// <summary>What its words name beside the debt: earlier answers.</summary>
    public virtual IReadOnlyList<(string Name, string Value)> Values(ConversationState state, string subject) => [];

    /// <summary>Buttons that depend on the case; the catalog's own when empty.</summary>
    public virtual IReadOnlyList<QuickReply> Buttons(ConversationState state, string subject, MessageText text) => text.Buttons;
}

/// <summary>A question about a fact of one kind of subject.</summary>
/// <param name="fact">Where the answer is written.</param>
/// <param name="subjects">How a subject is found in the state and put back.</param>
/// <param name="hear">Reads an answer; NotAsked means "not understood".</param>
/// <param name="show">How a value is shown.</param>
/// <param name="when">Relevance; null means always.</param>
public sealed class Question<TSubject, TValue>(
    Fact<TSubject, TValue> fact, Subjects<TSubject> subjects, Func<string, HearingContext, Answer<TValue>> hear, Func<TValue, string> show,
    Func<TSubject, bool>? when, bool offersWaysOut = true) : Question(fact.Key)
    where TSubject : class
    where TValue : notnull
{
    public override bool OffersWaysOut => offersWaysOut;

    public override bool IsMeasure => IsAmount || IsDay;

    public override bool IsDay => typeof(TValue) == typeof(DateWindow);

    public override bool IsAmount => typeof(TValue) == typeof(Yen);

    public override object Measure => (typeof(TSubject), typeof(TValue));

    public override bool IsAbout(ConversationState state, string subject) => subjects.Ids(state).Contains(subject);

    public override bool IsOpen(ConversationState state, string subject) =>
        subjects.Find(state, subject) is { } found && !fact.Read(found).IsSettled && (when is null || when(found));

    public override ConversationState? Hear(ConversationState state, string subject, string text, HearingContext context) =>
        hear(text, context) is { IsSettled: true } answer ? Put(state, subject, answer) : null;

    public override ConversationState Settle(ConversationState state, string subject, AnswerKind kind) => Put(state, subject, Answer<TValue>.Without(kind));

    public override string? Answer(ConversationState state, string subject) =>
        subjects.Find(state, subject) is { } found && fact.Read(found).TryGet(out var value) ? show(value) : null;

    public override bool IsSame(ConversationState one, ConversationState other, string subject) =>
        (subjects.Find(one, subject), subjects.Find(other, subject)) switch
        {
            (null, null) => true,
            ({ } before, { } after) => ReferenceEquals(before, after) || fact.Read(before).Equals(fact.Read(after)),
            _ => false,
        };

    public override AnswerKind KindOf(ConversationState state, string subject) =>
        subjects.Find(state, subject) is { } found ? fact.Read(found).Kind : AnswerKind.NotAsked;

    private ConversationState Put(ConversationState state, string subject, Answer<TValue> answer) =>
        subjects.Find(state, subject) is { } found ? subjects.Put(state, fact.Write(found, answer)) : state;
}

/// <summary>How the subjects of an interview are found in the state: debts by id, papers by id, or the case itself.</summary>
public sealed record Subjects<TSubject>(
    Func<ConversationState, IEnumerable<string>> Ids, Func<ConversationState, string, TSubject?> Find, Func<ConversationState, TSubject, ConversationState> Put)
    where TSubject : class;
