using System.Net.Sockets;
using System.Text;

namespace DebtBot.Tests.Hosting.Hostile;

/// <summary>What no proper client would send: written to the socket letter by letter.</summary>
internal static class RawAttacks
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly string[] Paths =
    [
        "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/%c0%ae%c0%ae/etc/passwd", "/sheet/../data/conversations.db", "/sheet/%00", "/sheet/a%2fb/json", "/export/" + new string('A', 6000),
        "/v3/directline/conversations/..%2f..%2fx/activities", "/v3/directline/conversations/%F0%9F%98%80/activities", "/v3/directline/conversations/a|b/activities", "/v3//directline///conversations", "//evil.example/",
        "/app.js%00.html", "/appsettings.json", "/data/conversations.db", "/.git/config", "/metrics", "/\\..\\..\\windows", "/sheet.css?" + new string('x', 5000), "/;/webchat/token", "/webchat/token/..;/", "*", "http://evil.example/", "/%", "/%zz", "/%u0041",
    ];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PROPFIND", "get", "G\u0001T", new string('M', 300)];

    /// <summary>One request; its answer as text, empty when the server hung up.</summary>
    public static Task<string> Once(Uri address, Random dice, string from) => Exchange(address, dice.Next(7) switch
    {
        0 => $"{Methods[dice.Next(Methods.Length)]} {Paths[dice.Next(Paths.Length)]} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {from}\r\nConnection: close\r\n\r\n",
        1 => $"GET / HTTP/9.9\r\nHost: {new string('h', dice.Next(1, 3000))}\r\n\r\n",
        2 => $"GET /healthz HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, dice.Next(10, 200)).Select(at => $"X-{at}: {new string('y', 400)}\r\n"))}Connection: close\r\n\r\n",
        3 => "POST /webchat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n",
        4 => "POST /line/webhook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nFFFFFFFFFFFFFFFF\r\n",
        5 => $"GET {Paths[dice.Next(Paths.Length)]} HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: {from}, {new string(',', dice.Next(500))} nonsense\r\nConnection: close\r\n\r\n",
        _ => $"GET /v3/directline/conversations/x/stream?t={new string('.', dice.Next(50))} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99\r\nSec-WebSocket-Key: ???\r\n\r\n",
    });

    /// <summary>Sends a letter now and then and never comes to an end, until the server has enough.</summary>
    public static async Task SlowLoris(Uri address, CancellationToken stop)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port, stop);
            await client.GetStream().WriteAsync("POST /webchat/token HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\nX-Slow: "u8.ToArray(), stop);
            for (var letter = 0; letter < 600; letter++)
            {
                await Task.Delay(500, stop);
                await client.GetStream().WriteAsync("z"u8.ToArray(), stop);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or SocketException)
        {
            // Either side had enough.
        }
    }

    private static async Task<string> Exchange(Uri address, string request)
    {
        try
        {
            using var late = new CancellationTokenSource(Patience);
            using var client = new TcpClient();
            await client.ConnectAsync(address.Host, address.Port, late.Token);
            await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), late.Token);
            var buffer = new byte[16 * 1024];
            var length = 0;
            while (length < buffer.Length && await client.GetStream().ReadAsync(buffer.AsMemory(length), late.Token) is > 0 and var read)
            {
                length += read;
            }

            return Encoding.UTF8.GetString(buffer, 0, length);
        }
        catch (Exception hungUp) when (hungUp is IOException or SocketException or OperationCanceledException or InvalidOperationException)
        {
            return "";
        }
    }
}
