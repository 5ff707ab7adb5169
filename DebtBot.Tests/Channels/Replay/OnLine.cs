using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>LINE: following greets; a button whose words are its value is a message, another one a postback. What LINE is sent is held against its rules by the stand-in.</summary>
internal sealed class OnLine(LineHost host, int number) : Carrier
{
    private readonly string user = LineEvents.User(1000 + number);

    public override ConversationKey Key => new("line", user);

    public override async Task Arrive() => Taken(await host.Post(LineEvents.Event("follow", user, host.Line.NewToken(user))));

    public override async Task Say(string words, QuickReply? pressed)
    {
        var token = host.Line.NewToken(user);
        Taken(await host.Post(pressed is { } button && button.Value != button.Label ? LineEvents.Event("postback", user, token, ("postback", new JsonObject { ["data"] = button.Value })) : LineEvents.Text(user, words, token)));
    }

    public override async Task SendSticker() => Taken(await host.Post(LineEvents.Message(user, new() { ["type"] = "sticker", ["id"] = "1" }, host.Line.NewToken(user))));

    /// <summary>What has no card is said in its own words; a card is drawn, in an order of its own.</summary>
    public override Task<string?> Fault(IReadOnlyList<Message> said)
    {
        var shown = string.Join('\n', host.Line.To(user).Select(one => one.Words));
        return Task.FromResult(said.Where(message => message.Card is null && message.Page is null).Select(message => message.Text.Trim()).FirstOrDefault(text => !shown.Contains(text, StringComparison.Ordinal)) is { } lost ? $"never shown: {lost}" : null);
    }
}
