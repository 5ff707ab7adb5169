using DebtBot.Dialogs.Conversation;

namespace DebtBot.Tests;

public sealed class Smoke
{
    [Fact]
    public void An_event_seen_before_changes_nothing()
    {
        var conversation = DebtBot.Dialogs.DebtBotConversation.Create(Knowledge.LawBook.Load());
        var once = conversation.Handle(Conversation.NewState, new ConversationEvent.Said("1", "hello"), DateTimeOffset.UnixEpoch);
        var again = conversation.Handle(once.State, new ConversationEvent.Said("1", "hello"), DateTimeOffset.UnixEpoch);
        Assert.True(again.IsRepeat);
        Assert.Same(once.State, again.State);
    }
}
