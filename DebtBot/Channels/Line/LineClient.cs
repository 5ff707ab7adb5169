using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.Line;

/// <summary>The calls of the LINE Messaging API that we make (published OpenAPI of 2026-07-01). Never throws for what the network or LINE does; one try each.</summary>
internal sealed class LineClient : IDisposable
{
    private const string RetryKey = "X-Line-Retry-Key";
    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromSeconds(5);

    private readonly HttpClient http;
    private readonly Uri api, data;

    public LineClient(IOptions<LineOptions> options)
    {
        (api, data) = (new(options.Value.ApiBase), new(options.Value.DataBase));
        http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), AllowAutoRedirect = false, UseCookies = false }) { Timeout = GiveUpAfter };
        http.DefaultRequestHeaders.Authorization = new("Bearer", options.Value.ChannelAccessToken);
    }

    /// <summary>Answers an event. The person has just written, so no notification lights up a phone that others may see.</summary>
    public Task<LineAnswer> Reply(string token, IReadOnlyList<JsonObject> messages, CancellationToken cancel) =>
        Post("/v2/bot/message/reply", new(token, messages, NotificationDisabled: true), LineJson.Plain.ReplyRequest, null, cancel);

    /// <param name="key">The same for the same messages, however often they are sent.</param>
    public Task<LineAnswer> Push(string to, IReadOnlyList<JsonObject> messages, Guid key, CancellationToken cancel) =>
        Post("/v2/bot/message/push", new(to, messages), LineJson.Plain.PushRequest, key, cancel);

    /// <summary>Shows that something is happening, in one-to-one chats only. Nobody waits for it, and nothing depends on it.</summary>
    /// <param name="seconds">5 to 60, a multiple of 5; the next message ends it.</param>
    public void ShowLoading(string user, int seconds) =>
        _ = Post("/v2/bot/chat/loading/start", new(user, seconds), LineJson.Plain.LoadingRequest, null, CancellationToken.None);

    /// <summary>Asks who we are: the access token is right when LINE tells.</summary>
    public Task<LineAnswer> Info(CancellationToken cancel) => Send(new(HttpMethod.Get, new Uri(api, "/v2/bot/info")), cancel);

    public Task<LineAnswer> CreateRichMenu(JsonObject menu, CancellationToken cancel) => Post("/v2/bot/richmenu", menu, LineJson.Plain.JsonObject, null, cancel);

    /// <param name="image">PNG, at most 1 MB.</param>
    public Task<LineAnswer> UploadRichMenuImage(string menu, byte[] image, CancellationToken cancel) =>
        Send(new(HttpMethod.Post, new Uri(data, $"/v2/bot/richmenu/{menu}/content")) { Content = new ByteArrayContent(image) { Headers = { ContentType = new("image/png") } } }, cancel);

    public Task<LineAnswer> ShowRichMenuToAll(string menu, CancellationToken cancel) => Send(new(HttpMethod.Post, new Uri(api, $"/v2/bot/user/all/richmenu/{menu}")), cancel);

    public Task<LineAnswer> RichMenus(CancellationToken cancel) => Send(new(HttpMethod.Get, new Uri(api, "/v2/bot/richmenu/list")), cancel);

    public Task<LineAnswer> DeleteRichMenu(string menu, CancellationToken cancel) => Send(new(HttpMethod.Delete, new Uri(api, $"/v2/bot/richmenu/{menu}")), cancel);

    public void Dispose() => http.Dispose();

    private Task<LineAnswer> Post<T>(string path, T body, JsonTypeInfo<T> type, Guid? key, CancellationToken cancel)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, path)) { Content = JsonContent.Create(body, type) };
        if (key is { } same)
        {
            request.Headers.Add(RetryKey, same.ToString());
        }

        return Send(request, cancel);
    }

    private async Task<LineAnswer> Send(HttpRequestMessage request, CancellationToken cancel)
    {
        try
        {
            using (request)
            {
                using var response = await http.SendAsync(request, cancel);
                var body = await response.Content.ReadAsStringAsync(cancel);
                return new((int)response.StatusCode, response.IsSuccessStatusCode ? "" : Reason(body), body);
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return LineAnswer.None;
        }
    }

    private static string Reason(string body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, LineJson.Default.LineError)?.Message ?? "";
        }
        catch (JsonException)
        {
            return "";
        }
    }
}
