using CsCheck;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Properties;

public sealed class ConversationProperties
{
    private static readonly Conversation Conversation = DebtBotConversation.Create(LawBook.Load());
    private static readonly DateTimeOffset Night = new(2026, 11, 23, 1, 10, 0, TimeSpan.FromHours(9));

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.OneOfConst("わからない", "はい", "いいえ", "支払督促がきた", "アコム50", "5年前", "戻る", "なぜ", "以上", "隠す", "続き", "死にたい", "30万", "先月", "答えたくない", "内容を確認", "相談シート", "削除"),
        Gen.String,
        Gen.String[Gen.Char['\u3040', '\u30ff'], 0, 40],
        Gen.String[Gen.Char['\u4e00', '\u9fff'], 0, 40],
        Gen.String[Gen.Char['0', '9'], 0, 60]);

    [Fact]
    public void Any_thirty_messages_are_each_answered_and_never_throw() => Words.List[1, 30].Sample(
        messages =>
        {
            var rehearsal = new Rehearsal(Conversation);
            rehearsal.Start(Night);
            return messages.All(message => rehearsal.Say(message, Night).Count > 0);
        }, iter: 400);

    [Fact]
    public void A_state_survives_writing_and_reading_at_any_point() => Words.List[1, 12].Sample(
        messages =>
        {
            var rehearsal = new Rehearsal(Conversation);
            rehearsal.Start(Night);
            messages.ForEach(message => rehearsal.Say(message, Night));
            var written = ConversationJson.Write(rehearsal.State);
            return written.AsSpan().SequenceEqual(ConversationJson.Write(ConversationJson.Read(written)));
        }, iter: 200);

    [Fact]
    public void Somebody_who_knows_nothing_is_still_told_whom_to_ask()
    {
        var rehearsal = new Rehearsal(Conversation);
        rehearsal.Start(Night);
        var all = Enumerable.Range(0, 25).SelectMany(_ => rehearsal.Say("わからない", Night)).ToList();
        Assert.Contains(all, message => message.Card is Card.DeskList);
    }

    [Fact]
    public void The_same_event_twice_changes_nothing()
    {
        var once = Conversation.Handle(Conversation.NewState, new ConversationEvent.Said("1", "アコムに50万"), Night);
        var again = Conversation.Handle(once.State, new ConversationEvent.Said("1", "アコムに50万"), Night);
        Assert.True(again.IsRepeat);
        Assert.Same(once.State, again.State);
    }
}
