using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Transcripts;

namespace DebtBot.Dialogs.Simulation;

/// <summary>What a made-up person sees when it is their turn.</summary>
/// <param name="Heard">What the bot said last.</param>
/// <param name="Told">What they have told so far.</param>
public sealed record Scene(ConversationState State, Truth Truth, IReadOnlyList<Message> Heard, Told Told, Random Chance)
{
    public Asked? Asked => State.Progress.Asking;

    /// <summary>The creditor the question is about, or empty.</summary>
    public string About => Asked is { } asked ? AboutOf(State, asked.Subject) : "";

    public IEnumerable<QuickReply> Buttons => Heard.SelectMany(message => message.QuickReplies);

    /// <summary>A debt's creditor; a paper or a call keeps its number, for there may be several.</summary>
    public static string AboutOf(ConversationState state, string subject) => state.Case.DebtById(subject) is { } debt ? SubjectNames.Of(debt) : subject;

    public bool Happens(double share) => Chance.NextDouble() < share;
}
