namespace DebtBot.Dialogs.Conversation;

/// <summary>Where a conversation takes place and which one it is; unique over all channels.</summary>
/// <param name="Channel">directline, terminal, line, teams.</param>
/// <param name="Id">The channel's own conversation id; may identify a person, so it never enters a log.</param>
public readonly record struct ConversationKey(string Channel, string Id)
{
    public override string ToString() => $"{Channel}/…";
}
