using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DebtBot.Dialogs.Conversation;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Channels.Replay;

/// <summary>Our page over Direct Line: opening it greets; a pressed button says its words (imBack); a sticker is an attachment without words. The transcript is fetched, not sent.</summary>
internal sealed class OnTheWeb(LineHost host, HttpClient http) : Carrier
{
    private string token = "", conversation = "", cookie = "debtbot=none";
    private int sent;

    public override ConversationKey Key => new("directline", conversation);

    public override async Task Arrive()
    {
        await Renew();
        await Call(HttpMethod.Post, "/v3/directline/conversations", []);
    }

    public override Task Say(string words, QuickReply? pressed) => Post(new() { ["text"] = words });

    public override Task SendSticker() => Post(new() { ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png" }) });

    /// <summary>Everything that is still kept, once and in order; nothing after erasing.</summary>
    public override async Task<string?> Fault(IReadOnlyList<Message> said)
    {
        if (await host.Loop.Read(Key, TestContext.Current.CancellationToken) is null)
        {
            return null;
        }

        var activities = (await Call(HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities?watermark=", null))["activities"]!.AsArray();
        var shown = activities.Where(one => one!["from"]!["role"]!.ToString() == "bot").Select(one => one!["text"]!.ToString()).ToList();
        return shown.Count > 0 && said.Select(message => message.Text).TakeLast(shown.Count).SequenceEqual(shown) ? null : $"{shown.Count} activities do not say the last of {said.Count} messages";
    }

    private Task Post(JsonObject activity)
    {
        (activity["type"], activity["channelData"]) = ("message", new JsonObject { ["clientActivityID"] = $"{++sent}" });
        return Call(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", activity);
    }

    /// <summary>As the page does at first, and again when days have passed between two words: its cookie knows the conversation.</summary>
    private async Task Renew()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "/webchat/token"));
        request.Headers.Add("Cookie", cookie);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Taken(answer.StatusCode);
        var given = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        (token, conversation, cookie) = (given["token"]!.ToString(), given["conversationId"]!.ToString(), answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private async Task<JsonNode> Call(HttpMethod method, string path, JsonObject? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(host.Address, path)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        if (answer.StatusCode == HttpStatusCode.Forbidden)
        {
            await Renew();
            return await Call(method, path, body);
        }

        Taken(answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
    }
}
