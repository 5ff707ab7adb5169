using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>Stands in for Microsoft on this machine: the keys that sign messages to the bot, the tokens the bot sends with, and the Connector it sends to.</summary>
public sealed class MicrosoftStandIn : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Secret = "a~secret-of_the.app";
    public const string Tenant = "99999999-8888-7777-6666-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private readonly WebApplication app;
    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> keys = [];
    private int tokensGiven;
    private int calls;

    public MicrosoftStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Address = new($"http://127.0.0.1:{ServedBot.FreePort()}");
        builder.WebHost.UseUrls(Address.ToString());
        app = builder.Build();
        app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = new Uri(Address, "/keys").ToString(), id_token_signing_alg_values_supported = new[] { "RS256" } }));
        app.MapGet("/keys", () => Results.Text(Keys().ToJsonString(), "application/json"));
        app.MapPost($"/{Tenant}/oauth2/v2.0/token", GiveToken);
        app.MapPost("/service/v3/conversations/{conversation}/activities/{reply?}", Receive);
        AddKey("first", ["msteams", "webchat"]);
    }

    public Uri Address { get; }

    /// <summary>As Teams writes it, with the last stroke.</summary>
    public string ServiceUrl => new Uri(Address, "/service/").ToString();

    /// <summary>Forms of the requests for a token.</summary>
    public ConcurrentQueue<string> TokenRequests { get; } = new();

    /// <summary>Activities as they were taken, in order.</summary>
    public ConcurrentQueue<(string Conversation, string? Reply, JsonObject Activity)> Taken { get; } = new();

    /// <summary>Conversations in which the three dots were shown, in order.</summary>
    public ConcurrentQueue<string> Typing { get; } = new();

    /// <summary>What the Connector answers instead of taking; by default it takes.</summary>
    public Func<HttpRequest, int, IResult?> Refuse { get; set; } = (_, _) => null;

    public int Calls => calls;

    /// <summary>Tokens the Connector takes for good; those given before are refused.</summary>
    public int OldestGoodToken { get; set; } = 1;

    /// <summary>What makes a host in this process talk to it.</summary>
    public string[] Settings() =>
        [$"BotFramework:AppId={AppId}", $"BotFramework:AppSecret={Secret}", $"BotFramework:Tenant={Tenant}", $"BotFramework:OpenIdMetadata={new Uri(Address, "/metadata")}", $"BotFramework:Authority={Address}"];

    public Task Start() => app.StartAsync();

    public void AddKey(string id, string[]? endorsements)
    {
        lock (keys)
        {
            keys.Add((new(RSA.Create(2048)) { KeyId = id }, endorsements));
        }
    }

    public RsaSecurityKey Key(string id)
    {
        lock (keys)
        {
            return keys.Single(key => key.Key.KeyId == id).Key;
        }
    }

    /// <summary>A token as the Bot Framework makes it; each part can be made wrong.</summary>
    public string Token(SecurityKey? key = null, string audience = AppId, string issuer = Issuer, string? serviceUrl = null, DateTime? expires = null, string algorithm = SecurityAlgorithms.RsaSha256)
    {
        var end = expires ?? DateTime.Parse("2026-11-23T02:00:00Z", System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime();
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer, Audience = audience, NotBefore = end.AddHours(-2), Expires = end, SigningCredentials = new(key ?? Key("first"), algorithm),
            Claims = serviceUrl == "" ? [] : new Dictionary<string, object> { ["serviceurl"] = serviceUrl ?? ServiceUrl },
        });
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private JsonObject Keys()
    {
        lock (keys)
        {
            return new() { ["keys"] = new JsonArray([.. keys.Select(key => Jwk(key.Key, key.Endorsements))]) };
        }
    }

    private static JsonObject Jwk(RsaSecurityKey key, string[]? endorsements)
    {
        var open = key.Rsa.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = key.KeyId, ["n"] = Base64UrlEncoder.Encode(open.Modulus), ["e"] = Base64UrlEncoder.Encode(open.Exponent) };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(name => JsonValue.Create(name))]);
        }

        return jwk;
    }

    private async Task<IResult> GiveToken(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        TokenRequests.Enqueue(await reader.ReadToEndAsync());
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"token-{Interlocked.Increment(ref tokensGiven)}" });
    }

    private async Task<IResult> Receive(HttpRequest request, string conversation, string? reply)
    {
        var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        if (activity["type"]!.ToString() == "typing")
        {
            Typing.Enqueue(conversation);
            return Results.Accepted();
        }

        var call = Interlocked.Increment(ref calls);
        if (Refuse(request, call) is { } refusal)
        {
            return refusal;
        }

        var token = request.Headers.Authorization.ToString();
        if (!token.StartsWith("Bearer token-", StringComparison.Ordinal) || int.Parse(token["Bearer token-".Length..], System.Globalization.CultureInfo.InvariantCulture) < OldestGoodToken)
        {
            return Results.StatusCode((int)HttpStatusCode.Unauthorized);
        }

        Taken.Enqueue((conversation, reply, activity));
        return Results.Json(new { id = $"answer-{call}" }, statusCode: 201);
    }
}
