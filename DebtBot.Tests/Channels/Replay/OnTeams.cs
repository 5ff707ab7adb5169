using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Channels.BotFramework;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>Teams: installing greets; a pressed button is an invoke with its value; a sticker is an attachment without words. Each message is one card that says its words.</summary>
internal sealed class OnTeams(LineHost host, HttpClient http, MicrosoftStandIn microsoft, int number) : Carrier
{
    private readonly string conversation = $"a:{number}";
    private int sent;

    public override ConversationKey Key => new("botframework", $"msteams|{conversation}");

    public override Task Arrive() => Post("installationUpdate", ("action", "add"));

    public override Task Say(string words, QuickReply? pressed) => pressed is { } button
        ? Post("invoke", ("name", "adaptiveCard/action"), ("value", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "choose", ["data"] = new JsonObject { ["value"] = button.Value, ["label"] = button.Label } }, ["trigger"] = "manual",
        }))
        : Post("message", ("text", words));

    public override Task SendSticker() => Post("message", ("attachments", new JsonArray(new JsonObject { ["contentType"] = "image/png" })));

    /// <summary>Everything that was said, once and in order.</summary>
    public override Task<string?> Fault(IReadOnlyList<Message> said)
    {
        var cards = microsoft.Taken.Where(one => one.Conversation == conversation).Select(one => one.Activity["attachments"]![0]!["content"]!).ToList();
        var (shown, meant) = (cards.Select(card => card["fallbackText"]!.ToString()).ToList(), said.Select(message => message.Text).ToList());
        return Task.FromResult(cards.SelectMany(card => CardRules.Faults(card)).FirstOrDefault()
            ?? (shown.SequenceEqual(meant) ? null : $"{shown.Count} cards for {meant.Count} messages; never shown: {meant.Except(shown).FirstOrDefault() ?? "none"}"));
    }

    private async Task Post(string type, params (string Name, JsonNode Value)[] more)
    {
        var activity = new JsonObject
        {
            ["type"] = type, ["id"] = $"f:{number}-{++sent}", ["channelId"] = "msteams", ["serviceUrl"] = microsoft.ServiceUrl, ["from"] = new JsonObject { ["id"] = "29:person" }, ["recipient"] = new JsonObject { ["id"] = "28:bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal" },
        };
        more.ToList().ForEach(field => activity[field.Name] = field.Value);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/api/messages")) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", microsoft.Token(expires: host.Clock.Now.UtcDateTime.AddHours(1)));
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Taken(answer.StatusCode);
    }
}
