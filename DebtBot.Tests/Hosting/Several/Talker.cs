using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DebtBot.Tests.Hosting.Several;

/// <summary>A client of the web channel that may send each request to another host, and sends again what was not answered, with the same id.</summary>
internal sealed class Talker(HttpClient http, Uri[] hosts)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30), Pause = TimeSpan.FromMilliseconds(50);

    private string token = "";

    public string Conversation { get; private set; } = "";

    public async Task Begin(int host)
    {
        var made = await Send(host, "tokens/generate", Fleet.Secret, "{}");
        (token, Conversation) = (made["token"]!.ToString(), made["conversationId"]!.ToString());
        await Send(host, "conversations", token, "{}");
    }

    /// <summary>Returns when it is acknowledged.</summary>
    public Task Say(int host, string text, string id) =>
        Send(host, $"conversations/{Conversation}/activities", token, new JsonObject { ["type"] = "message", ["text"] = text, ["channelData"] = new JsonObject { ["clientActivityID"] = id } }.ToJsonString());

    public async Task<ClientWebSocket> Listen(int host, CancellationToken cancel)
    {
        var started = await Send(host, "conversations", token, "{}");
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(started["streamUrl"]!.ToString()), cancel);
        return socket;
    }

    /// <summary>Every activity on the socket, until one is what is waited for.</summary>
    public static async Task<List<JsonNode>> Until(ClientWebSocket socket, Func<JsonNode, bool> enough, TimeSpan longest)
    {
        using var late = new CancellationTokenSource(longest);
        var heard = new List<JsonNode>();
        var buffer = new byte[1_000_000];
        while (!heard.Exists(activity => enough(activity)))
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(length), late.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (length > 0)
            {
                heard.AddRange(JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!["activities"]!.AsArray().OfType<JsonNode>());
            }
        }

        return heard;
    }

    private async Task<JsonNode> Send(int host, string path, string credential, string body)
    {
        using var late = new CancellationTokenSource(Patience);
        for (var next = host; ; next++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(hosts[next % hosts.Length], $"/v3/directline/{path}")) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
                using var reply = await http.SendAsync(request, late.Token);
                if (reply.IsSuccessStatusCode)
                {
                    return (await reply.Content.ReadFromJsonAsync<JsonNode>(late.Token))!;
                }

                Assert.True((int)reply.StatusCode is 502 or 503, $"{path.Split('/')[0]}: {reply.StatusCode}");
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException)
            {
                // The host is gone; the next one is asked.
            }

            await Task.Delay(Pause, late.Token);
        }
    }
}
