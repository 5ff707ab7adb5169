using System.Globalization;
using System.Net.WebSockets;
using System.Text.Encodings.Web;
using System.Text.Json;
using DebtBot.Dialogs.Conversation;
using DebtBot.Hosting;
using DebtBot.Hosting.Limits;

namespace DebtBot.Channels.DirectLine;

/// <summary>The web socket: first everything from the watermark on, then each turn as it becomes durable. What the client sends is ignored.</summary>
internal sealed class StreamEndpoint(Tokens tokens, Hub hub, ConversationLoop loop, IHostApplicationLifetime life, SocketLimits places)
{
    private static readonly DirectLineJson Plain = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    /// <summary>Bytes; the real clients send nothing or a few empty frames.</summary>
    private const int MostHeard = 64 * 1024;

    public async Task Run(HttpContext context, string conversation)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await Answers.Error(StatusCodes.Status400BadRequest, "BadArgument", "A web socket is expected here").ExecuteAsync(context);
            return;
        }

        if (tokens.Read(context.Request.Query["t"].ToString(), TokenClaims.Stream) is not { } claims || claims.Conversation != conversation)
        {
            await Answers.Error(StatusCodes.Status403Forbidden, "TokenExpired", "The stream token is wrong or has expired").ExecuteAsync(context);
            return;
        }

        using var place = places.Enter(conversation, Allowance.Sender(context.Connection.RemoteIpAddress));
        if (place.Reason is { } full)
        {
            Telemetry.Refused("Socket");
            await LimitAnswers.Write(context, full == Refused.Full ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests, Wait);
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        var mine = hub.Listen(conversation);
        try
        {
            await Task.WhenAny(Send(socket, claims, mine.Reader, Watermark(context.Request), both.Token), UntilClosed(socket, both.Token));
        }
        finally
        {
            hub.Leave(conversation, mine);
        }
    }

    public static long Watermark(HttpRequest request) =>
        long.TryParse(request.Query["watermark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var mark) ? mark : 0;

    private async Task Send(WebSocket socket, TokenClaims claims, System.Threading.Channels.ChannelReader<Frame> frames, long from, CancellationToken cancel)
    {
        var next = from;
        if (await loop.Read(DirectLineEndpoints.Key(claims.Conversation), cancel) is { } state)
        {
            next = await Lines(state.Transcript, state.NextLine);
        }

        await foreach (var frame in frames.ReadAllAsync(cancel))
        {
            if (frame.Typing)
            {
                await Write(new([Renderer.Typing(claims.Conversation)], next.ToString(CultureInfo.InvariantCulture)));
            }

            next = await Lines(frame.Lines, Math.Max(next, frame.Next));
            if (frame.Event is { } name)
            {
                await Write(new([Renderer.Event(claims.Conversation, name)], next.ToString(CultureInfo.InvariantCulture)));
            }
        }

        async Task<long> Lines(IEnumerable<TranscriptLine> lines, long upTo)
        {
            var fresh = lines.Where(line => line.Number >= next).ToList();
            if (fresh.Count > 0)
            {
                await Write(Renderer.Set(claims.Conversation, claims.User, fresh, upTo));
            }

            return upTo;
        }

        async Task Write(ActivitySet set) =>
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, Plain.ActivitySet), WebSocketMessageType.Text, endOfMessage: true, cancel);
    }

    private static async Task UntilClosed(WebSocket socket, CancellationToken cancel)
    {
        var (buffer, heard) = (new byte[1024], 0);
        while (socket.State == WebSocketState.Open && heard < MostHeard && await socket.ReceiveAsync(buffer, cancel) is { MessageType: not WebSocketMessageType.Close } part)
        {
            // A frame costs as much as its header, whatever is in it.
            heard += Math.Max(part.Count, 64);
        }
    }
}
