using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DebtBot.Tests.Channels;

namespace DebtBot.Tests.Sheet;

/// <summary>The pages over HTTP: who can open them, for how long, and what is sent with them.</summary>
public sealed class PageEndpointTests(ServedBot bot) : IClassFixture<ServedBot>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_sheet_opens_until_the_conversation_is_erased_and_a_new_one_under_the_same_id_does_not_open_it_again()
    {
        using var client = new HttpClient { BaseAddress = bot.Address };
        var (post, last) = await Begin(client);
        await post("アコムに50万 <script>alert(1)</script>");
        await post("相談シート");
        var path = (await last())!["channelData"]!["page"]!["path"]!.ToString();
        var opened = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.True(opened.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", opened.Headers.GetValues("Referrer-Policy").Single());
        var html = await opened.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("アコム", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        await post("削除");
        await post("はい");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path, Cancel)).StatusCode);
        await post("プロミスに30万");
        var again = await client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        var closed = await again.Content.ReadAsStringAsync(Cancel);
        Assert.Contains("もう開けません", closed, StringComparison.Ordinal);
        Assert.Contains("よりそいホットライン 0120-279-338（24時間）", closed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_of_the_sheet_does_not_open_everything_and_everything_is_all_that_was_said()
    {
        using var client = new HttpClient { BaseAddress = bot.Address };
        var (post, last) = await Begin(client);
        await post("アコムに50万");
        await post("相談シート");
        var sheet = (await last())!["channelData"]!["page"]!["path"]!.ToString();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(sheet.Replace("/sheet/", "/export/", StringComparison.Ordinal), Cancel)).StatusCode);
        await post("書き出し");
        var export = await client.GetAsync((await last())!["channelData"]!["page"]!["path"]!.ToString(), Cancel);
        Assert.Equal("attachment", export.Content.Headers.ContentDisposition!.DispositionType);
        var everything = JsonNode.Parse(await export.Content.ReadAsStringAsync(Cancel))!;
        Assert.Contains(everything["conversation"]!["transcript"]!.AsArray(), line => line!["message"]!["text"]!.ToString() == "アコムに50万");
        Assert.Equal(500_000, everything["statement"]!["debts"]![0]!["balance"]!.GetValue<long>());
    }

    private static async Task<(Func<string, Task> Post, Func<Task<JsonNode?>> Last)> Begin(HttpClient client)
    {
        var token = JsonNode.Parse(await (await client.PostAsync(new Uri("/webchat/token", UriKind.Relative), null, Cancel)).Content.ReadAsStringAsync(Cancel))!;
        var activities = $"/v3/directline/conversations/{token["conversationId"]}/activities";
        client.DefaultRequestHeaders.Authorization = new("Bearer", token["token"]!.ToString());
        return (
            async text => (await client.PostAsJsonAsync(activities, new { type = "message", text }, Cancel)).EnsureSuccessStatusCode(),
            async () => JsonNode.Parse(await client.GetStringAsync(activities, Cancel))!["activities"]!.AsArray()[^1]);
    }
}
