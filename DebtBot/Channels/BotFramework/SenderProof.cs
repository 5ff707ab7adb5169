using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace DebtBot.Channels.BotFramework;

/// <summary>Proof of sender: a token signed by a key of the Bot Framework that endorses the channel, made for this bot and for the address it asks us to answer to.</summary>
internal sealed class SenderProof
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);
    private const int Looks = 40;
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly ConfigurationManager<OpenIdConnectConfiguration> metadata;
    private readonly BotFrameworkOptions options;
    private readonly TimeProvider clock;

    public SenderProof(IOptions<BotFrameworkOptions> options, TimeProvider clock)
    {
        (this.options, this.clock) = (options.Value, clock);
        metadata = new(this.options.OpenIdMetadata, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = !new Uri(this.options.OpenIdMetadata).IsLoopback })
        {
            RefreshInterval = TimeSpan.FromSeconds(this.options.KeyRefreshSeconds),
        };
    }

    /// <summary>401 without a token, 403 for one that proves nothing about this activity; null when the sender is who it should be.</summary>
    public async Task<int?> Refusal(HttpRequest request, Activity activity, CancellationToken cancel)
    {
        if (options.Anonymous)
        {
            return IsFromThisMachine(request, activity) ? null : StatusCodes.Status403Forbidden;
        }

        return request.Headers.Authorization.ToString() is var header && !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? StatusCodes.Status401Unauthorized
            : await Read(header["Bearer ".Length..].Trim(), cancel) is var (token, endorsements) && endorsements.Contains(activity.ChannelId) && IsFor(token, activity.ServiceUrl) ? null
            : StatusCodes.Status403Forbidden;
    }

    /// <summary>Whether somebody may answer us there without any token of ours being at stake.</summary>
    private static bool IsFromThisMachine(HttpRequest request, Activity activity) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && System.Net.IPAddress.IsLoopback(address)
        && Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback;

    /// <summary>Without this check a stolen token would have us send ours to a stranger's address.</summary>
    private static bool IsFor(JsonWebToken token, string? serviceUrl) =>
        serviceUrl is { Length: > 0 } && token.TryGetPayloadValue<string>("serviceurl", out var named) && string.Equals(named, serviceUrl, StringComparison.OrdinalIgnoreCase);

    private async Task<(JsonWebToken Token, IReadOnlyList<string?> Endorsements)?> Read(string token, CancellationToken cancel)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var known = await metadata.GetConfigurationAsync(cancel);
            var result = await handler.ValidateTokenAsync(token, Expected(known));
            if (result is { IsValid: true, SecurityToken: JsonWebToken read })
            {
                return (read, Endorsements(known, read.Kid));
            }

            if (result.Exception is not SecurityTokenSignatureKeyNotFoundException)
            {
                return null;
            }

            await Renew(known, cancel);
        }

        return null;
    }

    /// <summary>The metadata is read anew beside us; a moment's waiting spares the service from coming again.</summary>
    private async Task Renew(OpenIdConnectConfiguration known, CancellationToken cancel)
    {
        metadata.RequestRefresh();
        for (var look = 0; look < Looks && ReferenceEquals(await metadata.GetConfigurationAsync(cancel), known); look++)
        {
            await Task.Delay(BetweenLooks, cancel);
        }
    }

    private TokenValidationParameters Expected(OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = options.Issuer, ValidAudience = options.AppId, IssuerSigningKeys = known.SigningKeys, ValidAlgorithms = Algorithms, ClockSkew = Skew, TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true, RequireExpirationTime = true, LifetimeValidator = IsCurrent,
    };

    private bool IsCurrent(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters expected)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } begin || begin <= now + Skew);
    }

    private static IReadOnlyList<string?> Endorsements(OpenIdConnectConfiguration known, string kid) =>
        known.JsonWebKeySet.Keys.FirstOrDefault(key => key.Kid == kid) is { } key && key.AdditionalData.TryGetValue("endorsements", out var named) && named is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())]
            : [];
}
