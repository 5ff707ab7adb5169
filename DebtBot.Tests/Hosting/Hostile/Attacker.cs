using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DebtBot.Channels.Line;
using DebtBot.Tests.Channels.BotFramework;
using DebtBot.Tests.Channels.Line;

namespace DebtBot.Tests.Hosting.Hostile;

/// <summary>Somebody who means harm, with a conversation of their own and whatever can be guessed or replayed. Every answer is handed to <paramref name="seen"/>.</summary>
internal sealed class Attacker(HostileTarget target, HttpClient http, int seed, string victim, Action<string, int, string> seen)
{
    private static readonly JsonObject Good = (JsonObject)JsonNode.Parse("""{"type":"message","text":"借金が50万円あります","value":{"value":"はい"},"from":{"id":"x"},"channelData":{"clientActivityID":"id-1"},"attachments":[{"contentType":"image/png"}]}""")!;
    private readonly Random dice = new(seed);
    private string token = "", conversation = "", stream = "";
    private (string Body, string Signature)? recorded;

    /// <summary>Half of them come from a handful of addresses, half from everywhere.</summary>
    private string From => seed % 2 == 0 ? $"203.0.113.{(seed / 2) % 4}" : $"10.{dice.Next(256)}.{dice.Next(256)}.{dice.Next(256)}";

    public async Task Begin()
    {
        var begun = JsonNode.Parse(await Send(HttpMethod.Post, "/webchat/token", null, null, "10.0.0.1"))!;
        (token, conversation) = ($"{begun["token"]}", $"{begun["conversationId"]}");
        stream = $"{JsonNode.Parse(await Send(HttpMethod.Post, "/v3/directline/conversations", token, null, "10.0.0.1"))!["streamUrl"]}";
    }

    public Task Once() => dice.Next(12) switch
    {
        0 or 1 => Send(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", token, Mutants.Of(Good, dice)),
        2 => Send(HttpMethod.Post, $"/v3/directline/conversations/{victim}/activities", dice.Next(2) == 0 ? token : Forged(), Mutants.Of(Good, dice)),
        3 => Send(HttpMethod.Get, $"/v3/directline/conversations/{victim}{(dice.Next(2) == 0 ? "/activities?watermark=" + dice.NextInt64() : "?watermark=-1")}", dice.Next(2) == 0 ? token : Forged(), null),
        4 => Line(),
        5 => Teams(),
        6 or 7 => Raw(),
        8 => Send(HttpMethod.Post, dice.Next(2) == 0 ? "/webchat/token" : "/v3/directline/tokens/refresh", Forged(), null, cookie: "debtbot=" + Forged()),
        9 => Send(HttpMethod.Get, $"/{(dice.Next(2) == 0 ? "sheet" : "export")}/{Convert.ToHexString(RandomNumberGenerator.GetBytes(dice.Next(1, 400)))}", null, null),
        10 => Send(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/{(dice.Next(2) == 0 ? "activities" : "upload")}", token, new byte[dice.Next(65_000, 200_000)]),
        _ => Socket(),
    };

    /// <summary>A token with another signature, another content, no algorithm, another purpose, or none at all.</summary>
    private string Forged()
    {
        var parts = token.Split('.');
        var claims = Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"conv":"{{victim}}","user":null,"exp":9999999999,"use":"{{(dice.Next(2) == 0 ? "talk" : "resume")}}"}""")).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return dice.Next(6) switch
        {
            0 => $"{parts[0]}.{claims}.{parts[2]}",
            1 => $"{Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8).TrimEnd('=')}.{claims}.",
            2 => $"{parts[0]}.{claims}.{Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}",
            3 => stream.Split("t=")[^1],
            4 => $"{parts[0]}.!!!.{parts[2]}",
            _ => Convert.ToHexString(RandomNumberGenerator.GetBytes(dice.Next(1, 900))),
        };
    }

    /// <summary>Signed nonsense, unsigned sense, and a genuine request sent again.</summary>
    private Task Line()
    {
        var good = LineEvents.Body(LineEvents.Text(LineEvents.User(900_000 + seed), $"返せない{dice.Next(1000)}"));
        if (recorded is null)
        {
            recorded = (good, LineSignature.Of(Encoding.UTF8.GetBytes(good), HostileTarget.LineSecret));
        }

        var spoiled = Mutants.Of((JsonObject)JsonNode.Parse(good)!, dice);
        return dice.Next(4) switch
        {
            0 => Send(HttpMethod.Post, LineEndpoint.Path, null, spoiled, signature: LineSignature.Of(spoiled, HostileTarget.LineSecret)),
            1 => Send(HttpMethod.Post, LineEndpoint.Path, null, Encoding.UTF8.GetBytes(recorded.Value.Body), signature: recorded.Value.Signature),
            2 => Send(HttpMethod.Post, LineEndpoint.Path, null, Encoding.UTF8.GetBytes(good), signature: recorded.Value.Signature),
            _ => Send(HttpMethod.Post, LineEndpoint.Path, null, spoiled, signature: dice.Next(2) == 0 ? "" : new string('A', dice.Next(1, 500))),
        };
    }

    private Task Teams()
    {
        var good = target.TeamsMessage($"a:{seed}", "返せない", dice.Next(50).ToString(CultureInfo.InvariantCulture));
        return dice.Next(3) == 0
            ? Send(HttpMethod.Post, "/api/messages", target.TeamsToken, Mutants.Of(good, dice))
            : Send(HttpMethod.Post, "/api/messages", Forged(), Encoding.UTF8.GetBytes(good.ToJsonString()));
    }

    private async Task Raw()
    {
        var answer = await RawAttacks.Once(target.Address, dice, From);
        seen("raw", answer.Length > 12 && int.TryParse(answer.AsSpan(9, 3), out var status) ? status : 0, answer);
    }

    private async Task Socket()
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var proof = dice.Next(3) == 0 ? stream.Split("t=")[^1] : Uri.EscapeDataString(Forged());
        try
        {
            await socket.ConnectAsync(new Uri($"ws://{target.Address.Authority}/v3/directline/conversations/{(dice.Next(2) == 0 ? victim : conversation)}/stream?t={proof}&watermark={dice.Next(-5, 5)}"), late.Token);
            await socket.SendAsync(new byte[dice.Next(1, 100_000)], dice.Next(2) == 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary, dice.Next(2) == 0, late.Token);
            var buffer = new byte[64 * 1024];
            var got = await socket.ReceiveAsync(buffer, late.Token);
            seen("socket", 101, Encoding.UTF8.GetString(buffer, 0, got.Count));
        }
        catch (Exception refused) when (refused is WebSocketException or OperationCanceledException or IOException)
        {
            seen("socket", (int)socket.HttpStatusCode, "");
        }
    }

    private async Task<string> Send(HttpMethod method, string path, string? bearer, byte[]? body, string? from = null, string? signature = null, string? cookie = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new ByteArrayContent(body) };
        foreach (var (name, value) in new[] { ("X-Forwarded-For", from ?? From), ("Authorization", bearer is null ? null : "Bearer " + bearer), (LineSignature.Header, signature), ("Cookie", cookie) })
        {
            if (value is not null)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        if (body is not null)
        {
            request.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        try
        {
            using var answer = await http.SendAsync(request);
            var text = await answer.Content.ReadAsStringAsync();
            seen($"{method} {path.Split('?')[0]}", (int)answer.StatusCode, text);
            return text;
        }
        catch (Exception hungUp) when (hungUp is HttpRequestException or TaskCanceledException or IOException)
        {
            seen($"{method} {path}", 0, "");
            return "{}";
        }
    }
}
