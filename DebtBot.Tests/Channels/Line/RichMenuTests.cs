using System.Text.Json.Nodes;
using DebtBot.Commands;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Channels.Line;

/// <summary>The menu below the chat: its template is one LINE takes, each of its buttons is understood, and the command installs it.</summary>
public sealed class RichMenuTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploymentTemplates", "line");

    private static JsonNode Template => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "richmenu.json")))!;

    [Fact]
    public void The_template_keeps_lines_rules_and_its_image_has_the_size_it_says()
    {
        Assert.Empty(LineRules.RichMenu(Template, "richmenu"));
        var png = File.ReadAllBytes(Path.Combine(Folder, "richmenu.png"));
        Assert.InRange(png.Length, 1_000, 1_000_000);
        Assert.Equal((Template["size"]!["width"]!.GetValue<int>(), Template["size"]!["height"]!.GetValue<int>()), (BigEndian(png, 16), BigEndian(png, 20)));
    }

    [Fact]
    public void Every_button_is_understood_and_gives_nothing_away()
    {
        var talk = DebtBotConversation.Create(LawBook.Load());
        var begun = talk.Handle(Conversation.NewState, new ConversationEvent.Started("s"), DateTimeOffset.UnixEpoch.AddYears(57)).State;
        foreach (var words in Template["areas"]!.AsArray().Select(area => area!["action"]!["text"]!.ToString()))
        {
            var said = talk.Handle(begun, new ConversationEvent.Said("1", words), DateTimeOffset.UnixEpoch.AddYears(57)).Effects.OfType<Effect.Say>().Select(say => say.Message.Text).ToList();
            Assert.DoesNotContain(said, text => text.Contains("うまく受け取れません", StringComparison.Ordinal) || text.Contains("まだ答えられません", StringComparison.Ordinal));
            Assert.All(new[] { "借", "債", "返済", "破産", "督促" }, word => Assert.DoesNotContain(word, words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_command_installs_it_and_takes_away_the_one_before()
    {
        await using var line = await LineStandIn.Start();
        string[] settings = ["--Line:ChannelSecret", LineHost.Secret, "--Line:ChannelAccessToken", LineStandIn.Token, "--Line:ApiBase", line.Address.ToString(), "--Line:DataBase", line.Address.ToString()];
        Assert.Equal(CommandLine.Done, await CommandLine.Run(["line-menu", Folder, .. settings]));
        var first = line.ShownToAll;
        Assert.Equal(CommandLine.Done, await CommandLine.Run(["line-menu", Folder, .. settings]));
        Assert.Empty(line.Violations);
        Assert.NotEqual(first, line.ShownToAll);
        Assert.Equal(line.ShownToAll, Assert.Single(line.RichMenus).Key);
    }

    [Fact]
    public async Task Without_keys_or_with_refused_ones_it_says_so()
    {
        await using var line = await LineStandIn.Start();
        Assert.Equal(CommandLine.Fault, await CommandLine.Run(["line-menu", Folder]));
        Assert.Equal(CommandLine.Fault, await CommandLine.Run(
            ["line-menu", Folder, "--Line:ChannelSecret", LineHost.Secret, "--Line:ChannelAccessToken", "a-token-that-was-taken-back", "--Line:ApiBase", line.Address.ToString(), "--Line:DataBase", line.Address.ToString()]));
        Assert.Empty(line.RichMenus);
    }

    private static int BigEndian(byte[] bytes, int at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
}
