using DebtBot.Dialogs.Conversation;
using DebtBot.Sheet;
using DebtBot.Tests.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Sheet;

public sealed class PageTicketTests
{
    private static readonly ConversationKey Key = new("directline", "c1");
    private static readonly DateTimeOffset Begun = new(2026, 11, 23, 1, 10, 0, TimeSpan.FromHours(9));

    private readonly ManualClock clock = new();
    private readonly PageTickets tickets;

    public PageTicketTests() => tickets = new(new EphemeralDataProtectionProvider(), clock, Options.Create(new SheetOptions()));

    [Fact]
    public void A_link_opens_for_thirty_minutes_and_not_a_second_longer()
    {
        var token = tickets.Issue(new(PageKind.Sheet, Key, Begun));
        clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        Assert.Equal(new(PageKind.Sheet, Key, Begun), tickets.Read(token, PageKind.Sheet));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(tickets.Read(token, PageKind.Sheet));
    }

    [Fact]
    public void A_link_opens_its_own_kind_of_page_only()
    {
        Assert.Null(tickets.Read(tickets.Issue(new(PageKind.Sheet, Key, Begun)), PageKind.Export));
        Assert.Null(tickets.Read(tickets.Issue(new(PageKind.Export, Key, Begun)), PageKind.Sheet));
    }

    [Fact]
    public void A_link_tells_nothing_and_cannot_be_changed()
    {
        var token = tickets.Issue(new(PageKind.Sheet, new("directline", "a-conversation-id"), Begun));
        Assert.DoesNotContain("a-conversation-id", System.Text.Encoding.Latin1.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(token)), StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, token.Length - 1), at => Assert.Null(tickets.Read(token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..], PageKind.Sheet)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("not/base64?")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_link_is_null(string token) => Assert.Null(tickets.Read(token, PageKind.Sheet));
}
