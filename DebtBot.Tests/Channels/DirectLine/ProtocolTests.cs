using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Channels.DirectLine;

/// <summary>The protocol as Microsoft's clients rely on it, call by call.</summary>
public sealed class ProtocolTests(ServedBot bot) : IClassFixture<ServedBot>, IDisposable
{
    private const string Base = "/v3/directline";
    private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = bot.Address };

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_conversation_starts_with_201_and_is_there_with_200()
    {
        var (token, conversation) = await Token();
        Assert.Equal(HttpStatusCode.Created, (await Send(HttpMethod.Post, "/conversations", token, """{"user":{}}""")).StatusCode);
        var again = await Send(HttpMethod.Post, "/conversations", token, """{"user":{}}""");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        var body = await Json(again);
        Assert.Equal(conversation, body["conversationId"]!.ToString());
        Assert.StartsWith("ws://", body["streamUrl"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_comes_back_with_the_id_and_channel_data_it_was_sent_with()
    {
        var (token, conversation) = await Started();
        var id = (await Json(await Say(token, conversation, "支払督促がきた", "my-1")))["id"]!.ToString();
        var set = await Activities(token, conversation, "");
        var echo = set["activities"]!.AsArray().Single(activity => activity!["id"]!.ToString() == id)!;
        Assert.Equal("my-1", echo["channelData"]!["clientActivityID"]!.ToString());
        Assert.Equal("user", echo["from"]!["role"]!.ToString());
        Assert.Contains(set["activities"]!.AsArray(), activity => activity!["text"]!.ToString().Contains("受け取ったのは、いつ", StringComparison.Ordinal) && activity["replyToId"]!.ToString() == id);
    }

    [Fact]
    public async Task The_same_message_twice_changes_nothing()
    {
        var (token, conversation) = await Started();
        var first = (await Json(await Say(token, conversation, "支払督促がきた", "twice")))["id"]!.ToString();
        var before = (await Activities(token, conversation, ""))["activities"]!.AsArray().Count;
        var second = (await Json(await Say(token, conversation, "支払督促がきた", "twice")))["id"]!.ToString();
        Assert.Equal(first, second);
        Assert.Equal(before, (await Activities(token, conversation, ""))["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_watermark_gives_only_what_is_new()
    {
        var (token, conversation) = await Started();
        var mark = (await Activities(token, conversation, ""))["watermark"]!.ToString();
        Assert.Empty((await Activities(token, conversation, mark))["activities"]!.AsArray());
        await Say(token, conversation, "返せない", "w-1");
        Assert.NotEmpty((await Activities(token, conversation, mark))["activities"]!.AsArray());
    }

    [Fact]
    public async Task Without_a_token_401_with_a_wrong_one_403_for_a_stranger_conversation_403_unknown_404()
    {
        var (token, conversation) = await Started();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync($"{Base}/conversations/{conversation}/activities", TestContext.Current.CancellationToken)).StatusCode);
        var wrong = await Send(HttpMethod.Get, $"/conversations/{conversation}/activities", token + "x", null);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.Equal("TokenExpired", (await Json(wrong))["error"]!["code"]!.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(HttpMethod.Get, "/conversations/other/activities", token, null)).StatusCode);
        var (fresh, never) = await Token();
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, $"/conversations/{never}/activities", fresh, null)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Post, $"/conversations/{conversation}/activities", token, "no json")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Post, $"/conversations/{conversation}/activities", token, """{"type":"message","text":"a","text":"b"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Send(HttpMethod.Post, $"/conversations/{conversation}/activities", token, new string('a', 70_000))).StatusCode);
    }

    [Fact]
    public async Task Other_sites_mint_tokens_with_the_secret_and_only_with_it()
    {
        var minted = await Send(HttpMethod.Post, "/tokens/generate", "a-secret-for-other-sites", """{"user":{"id":"dl_one"}}""");
        Assert.Equal(HttpStatusCode.OK, minted.StatusCode);
        var payload = (await Json(minted))["token"]!.ToString().Split('.')[1];
        Assert.Contains("dl_one", Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(payload)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Send(HttpMethod.Post, "/tokens/generate", "not-the-secret", "{}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send(HttpMethod.Post, "/tokens/refresh", (await Token()).Token, null)).StatusCode);
    }

    [Fact]
    public async Task A_browser_elsewhere_may_call_with_the_headers_the_clients_send()
    {
        using var preflight = new HttpRequestMessage(HttpMethod.Options, $"{Base}/conversations");
        preflight.Headers.Add("Origin", "https://elsewhere.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        var answer = await client.SendAsync(preflight, TestContext.Current.CancellationToken);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_socket_replays_from_its_watermark_and_then_follows()
    {
        var (token, conversation) = await Started();
        var url = (await Json(await Send(HttpMethod.Get, $"/conversations/{conversation}?watermark=0", token, null)))["streamUrl"]!.ToString();
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new(url), TestContext.Current.CancellationToken);
        Assert.Contains("いちばん困っている", await Receive(socket), StringComparison.Ordinal);
        await Say(token, conversation, "返せない", "s-1");
        var followed = await Receive(socket) + await Receive(socket);
        Assert.Contains("typing", followed, StringComparison.Ordinal);
        Assert.Contains("借りているところ", followed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_is_not_kept_and_answered_kindly()
    {
        var (token, conversation) = await Started();
        using var upload = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "my-debts.png" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Base}/conversations/{conversation}/upload?userId=me") { Content = upload };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode);
        var shown = (await Activities(token, conversation, "")).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Contains("まだ読み取れません", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("my-debts", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_erases()
    {
        var (token, conversation) = await Started();
        await Say(token, conversation, "アコムに50万", "e-1");
        await Say(token, conversation, "削除", "e-2");
        await Say(token, conversation, "はい", "e-3");
        Assert.Equal(HttpStatusCode.NotFound, (await Send(HttpMethod.Get, $"/conversations/{conversation}/activities", token, null)).StatusCode);
    }

    [Fact]
    public async Task Too_many_messages_are_asked_to_wait()
    {
        var (token, conversation) = await Started();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 70; i++)
        {
            answers.Add(await Say(token, conversation, "返せない", $"many-{i}"));
        }

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    private async Task<(string Token, string Conversation)> Token()
    {
        var body = await Json(await client.PostAsync("/webchat/token", null));
        return (body["token"]!.ToString(), body["conversationId"]!.ToString());
    }

    private async Task<(string Token, string Conversation)> Started()
    {
        var started = await Token();
        await Send(HttpMethod.Post, "/conversations", started.Token, "{}");
        return started;
    }

    private Task<HttpResponseMessage> Say(string token, string conversation, string text, string id) =>
        Send(HttpMethod.Post, $"/conversations/{conversation}/activities", token, new JsonObject { ["type"] = "message", ["text"] = text, ["channelData"] = new JsonObject { ["clientActivityID"] = id } }.ToJsonString());

    private async Task<JsonObject> Activities(string token, string conversation, string watermark) =>
        await Json(await Send(HttpMethod.Get, $"/conversations/{conversation}/activities?watermark={watermark}", token, null));

    private async Task<HttpResponseMessage> Send(HttpMethod method, string path, string token, string? body)
    {
        using var request = new HttpRequestMessage(method, Base + path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request);
    }

    private static async Task<JsonObject> Json(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonObject>())!;

    private static async Task<string> Receive(ClientWebSocket socket)
    {
        var buffer = new byte[256 * 1024];
        var length = 0;
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, length, buffer.Length - length), TestContext.Current.CancellationToken);
            length += part.Count;
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
