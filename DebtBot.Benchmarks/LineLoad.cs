using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DebtBot.Channels.Line;

namespace DebtBot.Benchmarks;

/// <summary>People on LINE: each writes again as soon as they are answered.</summary>
internal sealed class LineLoad(Uri server, FarLine far) : IDisposable
{
    private int again;

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 512 }) { BaseAddress = server };

    /// <summary>How often a webhook was not durable in time.</summary>
    public int Again => again;

    public async Task<(Stretch Durable, Stretch Answered)> Closed(string run, int people, double seconds)
    {
        var (durable, answered, watch) = (new ConcurrentBag<double>(), new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            for (var turn = 0; watch.Elapsed.TotalSeconds < seconds; turn++)
            {
                var begun = Stopwatch.GetTimestamp();
                var token = $"{run}-{person}-{turn}";
                var answer = far.Answer(token);
                while (!await Post(run, person, turn, token))
                {
                    Interlocked.Increment(ref again);
                }

                durable.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                await answer;
                answered.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        })));
        return (new([.. durable], watch.Elapsed.TotalSeconds), new([.. answered], watch.Elapsed.TotalSeconds));
    }

    public void Dispose() => http.Dispose();

    /// <summary>False when the bot asks LINE to come again; the time goes on.</summary>
    private async Task<bool> Post(string run, int person, int turn, string token)
    {
        var user = string.Create(CultureInfo.InvariantCulture, $"U{run}{person}-{turn / Load.TurnsPerConversation}");
        var body = Encoding.UTF8.GetBytes(
            $$$"""{"destination":"U0","events":[{"type":"message","mode":"active","timestamp":{{{turn}}},"webhookEventId":"{{{token}}}","deliveryContext":{"isRedelivery":false},"source":{"type":"user","userId":"{{{user}}}"},"replyToken":"{{{token}}}","message":{"type":"text","id":"{{{token}}}","quoteToken":"q","text":"{{{Load.Sentences[turn % Load.Sentences.Length]}}}"}}]}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, LineEndpoint.Path) { Content = new ByteArrayContent(body) };
        request.Headers.Add(LineSignature.Header, LineSignature.Of(body, FarLine.Secret));
        using var answer = await http.SendAsync(request);
        return answer.StatusCode != System.Net.HttpStatusCode.ServiceUnavailable && answer.EnsureSuccessStatusCode().IsSuccessStatusCode;
    }
}
