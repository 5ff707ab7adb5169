using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;
using DebtBot.Sheet;
using DebtBot.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Sheet;

/// <summary>Which message gets which link, by channel and by whether the host knows its own address.</summary>
public sealed class PageLinkTests
{
    private static readonly Conversation Conversation = DebtBotConversation.Create(LawBook.Load());
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 1, 10, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Our_own_page_gets_a_path_and_keeps_the_text()
    {
        var message = Said("相談シート", pushes: false, outside: null);
        Assert.StartsWith("/sheet/", message.Page!.Path, StringComparison.Ordinal);
        Assert.Null(message.Page.Address);
        Assert.Contains("■", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_that_is_sent_to_gets_the_address_when_the_host_knows_it()
    {
        var message = Said("書き出し", pushes: true, outside: "https://bot.example/");
        Assert.Contains("\nhttps://bot.example/export/", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("■", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_channel_that_is_sent_to_gets_the_text_when_it_does_not() =>
        Assert.Contains("■", Said("相談シート", pushes: true, outside: null).Text, StringComparison.Ordinal);

    [Fact]
    public void A_turn_without_a_page_is_left_as_it_is()
    {
        var turn = Conversation.Handle(Conversation.NewState, new ConversationEvent.Said("1", "こんにちは"), Now);
        Assert.Same(turn, Links(null).Fill(turn, TestHost.Web, "1", pushes: false));
    }

    private static Message Said(string words, bool pushes, string? outside)
    {
        var turn = Links(outside).Fill(Conversation.Handle(Conversation.NewState, new ConversationEvent.Said("1", words), Now), TestHost.Web, "1", pushes);
        var message = turn.Effects.OfType<Effect.Say>().Select(say => say.Message).Single(message => message.Page is not null);
        Assert.Equal(message, turn.State.Transcript[^1].Message);
        return message;
    }

    private static PageLinks Links(string? outside)
    {
        var options = Options.Create(new SheetOptions { PublicAddress = outside });
        return new(new(new EphemeralDataProtectionProvider(), new ManualClock(), options), options);
    }
}
