using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>Who may speak to the bot: a right token is taken, every wrong one is refused and nothing is done.</summary>
public sealed class TokenProofs(TeamsBot bot) : IClassFixture<TeamsBot>
{
    private static readonly DateTime AnHourAgo = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_right_token_is_taken_and_answered_under_a_token_of_our_own()
    {
        var before = bot.Microsoft.Taken.Count;
        Assert.Equal(HttpStatusCode.OK, (await bot.Post(bot.Message("proof:right", "こんばんは"))).StatusCode);
        await bot.Until(() => bot.Microsoft.Taken.Count > before, () => "nothing was sent");
        var asked = Assert.Single(bot.Microsoft.TokenRequests);
        Assert.Contains("grant_type=client_credentials", asked, StringComparison.Ordinal);
        Assert.Contains($"client_id={MicrosoftStandIn.AppId}", asked, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", asked, StringComparison.Ordinal);
    }

    public static TheoryData<string> Wrongs => [.. Wrong.Keys];

    private static Dictionary<string, Func<MicrosoftStandIn, string>> Wrong { get; } = new()
    {
        ["expired"] = service => service.Token(expires: AnHourAgo),
        ["not valid yet"] = service => service.Token(expires: AnHourAgo.AddHours(10)),
        ["for another bot"] = service => service.Token(audience: "00000000-2222-3333-4444-555555555555"),
        ["from another issuer"] = service => service.Token(issuer: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ["by a key nobody published"] = service => service.Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "stranger" }),
        ["by a stranger's key under a published name"] = service => service.Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "first" }),
        ["for another address"] = service => service.Token(serviceUrl: "https://evil.example/"),
        ["without an address"] = service => service.Token(serviceUrl: ""),
        ["unsigned"] = service => Unsigned(service.Token()),
        ["signed with the open key as a secret"] = service => service.Token(key: new SymmetricSecurityKey(service.Key("first").Rsa.ExportRSAPublicKey()) { KeyId = "first" }, algorithm: SecurityAlgorithms.HmacSha256),
        ["cut short"] = service => service.Token()[..^8],
        ["no token at all"] = _ => "debt",
    };

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task A_wrong_token_is_refused_and_nothing_is_done(string wrong)
    {
        var conversation = $"proof:{wrong}";
        var refused = await bot.Post(bot.Message(conversation, "こんばんは"), Wrong[wrong](bot.Microsoft));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Empty(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await NothingWasDone(conversation);
    }

    [Fact]
    public async Task Microsofts_own_connector_judges_the_tokens_alike()
    {
        var message = bot.Message("proof:second opinion", "こんばんは");
        var tokens = new JsonArray([.. Wrong.Select(wrong => (wrong.Key, Token: wrong.Value(bot.Microsoft), Right: false)).Append(("right", bot.Microsoft.Token(), true))
            .Select(item => new JsonObject { ["name"] = item.Item1, ["token"] = item.Item2, ["activity"] = message.DeepClone(), ["right"] = item.Item3 })]);
        var now = new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (said, code) = await NodeClient.Run("connector.mjs", [new Uri(bot.Microsoft.Address, "/metadata").ToString(), MicrosoftStandIn.AppId, now], tokens.ToJsonString());
        Assert.True(code == 0, said);
        Assert.Contains("same: right accepted", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_header_is_401()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await bot.Post(bot.Message("proof:none", "こんばんは"), withoutToken: true)).StatusCode);
        await NothingWasDone("proof:none");
    }

    [Theory]
    [InlineData("directline")]
    [InlineData("Msteams")]
    [InlineData(null)]
    public async Task The_key_must_be_endorsed_for_the_channel(string? channel)
    {
        var message = bot.Message($"proof:channel {channel}", "こんばんは");
        message["channelId"] = channel;
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(message)).StatusCode);
        await NothingWasDone($"proof:channel {channel}");
    }

    [Fact]
    public async Task A_key_without_endorsements_proves_nothing()
    {
        bot.Microsoft.AddKey("bare", null);
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, (await bot.Post(bot.Message("proof:bare", "こんばんは"), bot.Microsoft.Token(key: bot.Microsoft.Key("bare")))).StatusCode);
        await NothingWasDone("proof:bare");
    }

    [Fact]
    public async Task A_new_key_is_learnt_when_it_is_first_seen()
    {
        bot.Microsoft.AddKey("second", ["msteams"]);
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await bot.Post(bot.Message("proof:second", "こんばんは"), bot.Microsoft.Token(key: bot.Microsoft.Key("second")))).StatusCode);
    }

    [Theory]
    [InlineData("2026-11-23T00:56:00Z", HttpStatusCode.OK)]
    [InlineData("2026-11-23T00:54:00Z", HttpStatusCode.Forbidden)]
    public async Task Clocks_may_differ_by_five_minutes(string expires, HttpStatusCode expected)
    {
        var end = DateTime.Parse(expires, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
        Assert.Equal(expected, (await bot.Post(bot.Message($"proof:skew {expires}", "こんばんは"), bot.Microsoft.Token(expires: end))).StatusCode);
    }

    [Theory]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""["a list"]""")]
    public async Task What_is_no_activity_is_400(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await bot.PostRaw(body)).StatusCode);

    private static string Unsigned(string token)
    {
        var payload = token.Split('.')[1];
        return $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{payload}.";
    }

    /// <summary>A later message there is greeted as the first one would have been.</summary>
    private async Task NothingWasDone(string conversation)
    {
        Assert.DoesNotContain(bot.Microsoft.Taken, sent => sent.Conversation == conversation);
        var activity = bot.Message(conversation, "こんばんは");
        TeamsBot.Set(activity, "deliveryMode", "expectReplies");
        var answered = await bot.Post(activity);
        var first = await JsonNode.ParseAsync(await answered.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken);
        var control = bot.Message($"{conversation} (control)", "こんばんは");
        TeamsBot.Set(control, "deliveryMode", "expectReplies");
        var fresh = await JsonNode.ParseAsync(await (await bot.Post(control)).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Texts(fresh!), Texts(first!));
    }

    private static IEnumerable<string> Texts(JsonNode set) => set["activities"]!.AsArray().Select(activity => activity!["attachments"]![0]!["content"]!["fallbackText"]!.GetValue<string>());
}
