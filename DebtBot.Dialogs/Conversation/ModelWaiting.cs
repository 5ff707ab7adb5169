namespace DebtBot.Dialogs.Conversation;

/// <summary>How a question waits for a model, and when nobody waits any more.</summary>
public static class ModelWaiting
{
    /// <summary>How long the first attempt has before the sweep takes it for lost.</summary>
    public static readonly TimeSpan FirstTry = TimeSpan.FromSeconds(75);

    /// <summary>An answer later than this is not told: the phone may lie on the kitchen table by now.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(3);

    /// <summary>The id of the event that brings the answer; the same however often the model was asked.</summary>
    public static string AnswerId(this ModelQuestion question) => $"model/{question.Id}";

    /// <summary>Whether the answer is still waited for: nothing else was said since, and not too much time went by.</summary>
    public static bool Awaits(this ConversationState state, ConversationEvent.ModelAnswered answered, DateTimeOffset now) =>
        state.Model.Waiting is { } waiting && waiting.Question.Id == answered.QuestionId && now < waiting.AskedAt + Life;

    public static ConversationState Asking(this ConversationState state, ModelQuestion question, DateTimeOffset now) => state with
    {
        Model = state.Model with { Asked = state.Model.Asked + 1, Waiting = new(question, now, now + FirstTry, 0) },
    };

    /// <summary>Nobody waits for a model, and nothing waits for the person's yes.</summary>
    public static ConversationState MovedOn(this ConversationState state) =>
        state.Model is { Waiting: null, Proposed: null } ? state : state with { Model = state.Model with { Waiting = null, Proposed = null } };

    /// <summary>Takes a lost question for its second attempt, counted first so that two hosts do not both ask; one that is too old is dropped.</summary>
    public static (ConversationState State, ModelQuestion? ToAsk) ClaimQuestion(this ConversationState state, DateTimeOffset now)
    {
        if (state.Model.Waiting is not { } waiting || waiting.NotBefore > now)
        {
            return (state, null);
        }

        return waiting.Attempts == 0 && now < waiting.AskedAt + Life
            ? (state with { Model = state.Model with { Waiting = waiting with { Attempts = 1, NotBefore = waiting.AskedAt + Life } } }, waiting.Question)
            : (state with { Model = state.Model with { Waiting = null } }, null);
    }
}
