using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Tests.Channels;
using DebtBot.Tests.Storage;

namespace DebtBot.Tests.Hosting.Limits;

/// <summary>The real program behind a proxy it knows: addresses are counted apart, refusals say when to come again.</summary>
public sealed class LimitedHost
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_noisy_address_waits_and_others_do_not_notice()
    {
        await using var bot = await Served.Start("--Proxy:Known", "127.0.0.1", "--Limits:RequestsPerMinute", "30", "--DirectLine:TokensPerMinute", "1000");
        HttpResponseMessage? refused = null;
        for (var request = 0; request < 40; request++)
        {
            refused = await bot.Send(HttpMethod.Post, "/webchat/token", "203.0.113.1");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, refused!.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Contains("TooManyRequests", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bot.Send(HttpMethod.Post, "/webchat/token", "203.0.113.2")).StatusCode);
        var page = await bot.Send(HttpMethod.Get, "/", "203.0.113.1", html: true);
        Assert.Contains("混み合っています", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bot.Send(HttpMethod.Get, "/health/live", "203.0.113.1")).StatusCode);
    }

    [Fact]
    public async Task An_address_is_believed_only_from_a_known_proxy()
    {
        await using var bot = await Served.Start("--Proxy:Known", "192.0.2.0/24", "--DirectLine:TokensPerMinute", "10");
        var answers = new List<HttpStatusCode>();
        for (var request = 0; request < 12; request++)
        {
            answers.Add((await bot.Send(HttpMethod.Post, "/webchat/token", $"203.0.113.{request}")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task Guessing_tokens_ends_after_a_while()
    {
        await using var bot = await Served.Start("--Proxy:Known", "127.0.0.1", "--Limits:RefusalsPerMinute", "10");
        var answers = new List<HttpStatusCode>();
        for (var guess = 0; guess < 12; guess++)
        {
            answers.Add((await bot.Send(HttpMethod.Get, $"/v3/directline/conversations/c{guess}/activities", "203.0.113.1", token: "guessed")).StatusCode);
        }

        Assert.All(answers.Take(10), status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    [Fact]
    public async Task A_conversation_has_a_few_sockets_and_one_that_chatters_is_closed()
    {
        await using var bot = await Served.Start("--Limits:SocketsPerConversation", "3");
        var (token, conversation) = await bot.Begin();
        var open = new List<ClientWebSocket>();
        for (var socket = 0; socket < 3; socket++)
        {
            open.Add(await bot.Socket(token, conversation));
        }

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => bot.Socket(token, conversation));
        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<Exception>(() => Chatter(open[0]));
        using var again = await bot.Socket(token, conversation);
        Assert.Equal(WebSocketState.Open, again.State);
        open.ForEach(socket => socket.Dispose());
    }

    [Theory]
    [InlineData("""{"type":"message","text":"\ud83d"}""")]
    [InlineData("""{"type":"message","\udfff":"x"}""")]
    [InlineData("""{"type":"message","type":"message"}""")]
    public async Task A_body_that_is_no_text_is_refused_and_not_our_fault(string body)
    {
        await using var bot = await Served.Start();
        var (token, conversation) = await bot.Begin();
        Assert.Equal(HttpStatusCode.BadRequest, (await bot.Send(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", token: token, body: body)).StatusCode);
    }

    [Theory]
    [InlineData("Proxy:Known", "caddy")]
    [InlineData("Proxy:Know", "127.0.0.1")]
    [InlineData("Limits:AtOnce", "0")]
    [InlineData("Limits:PerMinute", "10")]
    [InlineData("ForwardedHeaders_Enabled", "true")]
    public async Task A_wrong_setting_stops_the_start_by_name(string setting, string value)
    {
        using var folder = new TempFolder();
        using var bot = ServedBot.Start(new($"http://127.0.0.1:{ServedBot.FreePort()}"), folder.Path, "--" + setting, value);
        Assert.Contains(setting.Split(':')[^1], await bot.StandardError.ReadToEndAsync(Cancel), StringComparison.OrdinalIgnoreCase);
        await bot.WaitForExitAsync(Cancel);
        Assert.Equal(1, bot.ExitCode);
    }

    private static async Task Chatter(ClientWebSocket socket)
    {
        var (frame, buffer) = (new byte[1024], new byte[64 * 1024]);
        for (var sent = 0; sent < 1000; sent++)
        {
            await socket.SendAsync(frame, WebSocketMessageType.Binary, endOfMessage: true, Cancel);
        }

        while ((await socket.ReceiveAsync(buffer, Cancel)).MessageType != WebSocketMessageType.Close)
        {
        }

        throw new WebSocketException("Closed.");
    }

    private sealed class Served(Uri address, Process process, TempFolder folder) : IAsyncDisposable
    {
        private readonly HttpClient http = new(new HttpClientHandler { UseCookies = false }) { BaseAddress = address };

        public static async Task<Served> Start(params string[] settings)
        {
            var (address, folder) = (new Uri($"http://127.0.0.1:{ServedBot.FreePort()}"), new TempFolder());
            var process = ServedBot.Start(address, folder.Path, settings);
            await ServedBot.UntilServing(address, process);
            return new(address, process, folder);
        }

        public Task<HttpResponseMessage> Send(HttpMethod method, string path, string? from = null, string? token = null, bool html = false, string? body = null)
        {
            var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
            request.Headers.Add("Accept", html ? "text/html" : "application/json");
            if (from is not null)
            {
                request.Headers.Add("X-Forwarded-For", from);
            }

            return http.SendAsync(request, Cancel);
        }

        public async Task<(string Token, string Conversation)> Begin()
        {
            var begun = (await (await Send(HttpMethod.Post, "/webchat/token")).Content.ReadFromJsonAsync<JsonObject>(Cancel))!;
            var (token, conversation) = ($"{begun["token"]}", $"{begun["conversationId"]}");
            await Send(HttpMethod.Post, "/v3/directline/conversations", token: token);
            return (token, conversation);
        }

        public async Task<ClientWebSocket> Socket(string token, string conversation)
        {
            var answer = await Send(HttpMethod.Get, $"/v3/directline/conversations/{conversation}", token: token);
            var url = (await answer.Content.ReadFromJsonAsync<JsonObject>(Cancel))!["streamUrl"]!.ToString();
            var socket = new ClientWebSocket();
            await socket.ConnectAsync(new(url), Cancel);
            return socket;
        }

        public async ValueTask DisposeAsync()
        {
            http.Dispose();
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            folder.Dispose();
        }
    }
}
