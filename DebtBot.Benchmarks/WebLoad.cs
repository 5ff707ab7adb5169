using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DebtBot.Benchmarks;

/// <summary>People on the web channel: a message is answered when its activity is durable; the answer then stands ready to be read.
/// As in <see cref="Load"/> and on LINE each begins a new conversation every so many turns; fetching its token is not part of a turn.</summary>
internal sealed class WebLoad(Uri server) : IDisposable
{
    /// <summary>Without cookies: with them everybody would be given the conversation of the first, and all would wait for each other.</summary>
    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 512, UseCookies = false }) { BaseAddress = server };

    public async Task<Stretch> Closed(string run, int people, double seconds)
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, people).Select(_ => Token()));
        var (times, watch) = (new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            for (var turn = 0; watch.Elapsed.TotalSeconds < seconds; turn++)
            {
                if (turn > 0 && turn % Load.TurnsPerConversation == 0)
                {
                    tokens[person] = await Token();
                }

                var begun = Stopwatch.GetTimestamp();
                await Post(tokens[person], $"{run}-{person}-{turn}", Load.Sentences[turn % Load.Sentences.Length]);
                times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        })));
        return new([.. times], watch.Elapsed.TotalSeconds);
    }

    /// <summary>One person from the first word to the last.</summary>
    public async Task Conversation(string run, int turns)
    {
        var token = await Token();
        for (var turn = 0; turn < turns; turn++)
        {
            await Post(token, $"{run}-{turn}", Load.Sentences[turn % Load.Sentences.Length]);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<(string Token, string Conversation)> Token()
    {
        using var answer = await http.PostAsync(new Uri("/webchat/token", UriKind.Relative), null);
        var made = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonObject>())!;
        return (made["token"]!.ToString(), made["conversationId"]!.ToString());
    }

    private async Task Post((string Token, string Conversation) who, string id, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{who.Conversation}/activities")
        {
            Content = JsonContent.Create(new JsonObject { ["type"] = "message", ["text"] = text, ["channelData"] = new JsonObject { ["clientActivityID"] = id } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", who.Token);
        using var answer = await http.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }
}
