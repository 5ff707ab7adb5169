using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace DebtBot.Channels.BotFramework;

/// <summary>Tokens for sending, from Microsoft Entra: by secret, certificate or managed identity. Kept until shortly before they end.</summary>
internal sealed class AccessTokens(IOptions<BotFrameworkOptions> options) : IDisposable
{
    private readonly SemaphoreSlim oneAsks = new(1);
    private readonly Lazy<IConfidentialClientApplication> application = new(() => Application(options.Value));
    private readonly Lazy<IManagedIdentityApplication> identity = new(() => ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.Value.AppId)).Build());

    /// <param name="refused">A token just refused, to be replaced by another.</param>
    /// <returns>Null where nobody asks for one (development without keys).</returns>
    /// <exception cref="MsalException">None is given.</exception>
    public async Task<string?> Get(string? refused, CancellationToken cancel)
    {
        var set = options.Value;
        if (set.Anonymous)
        {
            return null;
        }

        // One asks, the others find its token kept.
        await oneAsks.WaitAsync(cancel);
        try
        {
            return (await Ask(set, refused, cancel)).AccessToken;
        }
        finally
        {
            oneAsks.Release();
        }
    }

    public void Dispose() => oneAsks.Dispose();

    private async Task<AuthenticationResult> Ask(BotFrameworkOptions set, string? refused, CancellationToken cancel)
    {
        var kept = await Ask(set, anew: false, cancel);
        return kept.AccessToken == refused ? await Ask(set, anew: true, cancel) : kept;
    }

    private async Task<AuthenticationResult> Ask(BotFrameworkOptions set, bool anew, CancellationToken cancel) => set.ManagedIdentity
        ? await identity.Value.AcquireTokenForManagedIdentity(set.Scope.Replace("/.default", "", StringComparison.Ordinal)).WithForceRefresh(anew).ExecuteAsync(cancel)
        : await application.Value.AcquireTokenForClient([set.Scope]).WithForceRefresh(anew).ExecuteAsync(cancel);

    private static IConfidentialClientApplication Application(BotFrameworkOptions set)
    {
        var authority = new Uri(new Uri(set.Authority), set.Tenant);
        var builder = ConfidentialClientApplicationBuilder.Create(set.AppId).WithInstanceDiscovery(false);
        builder = authority.IsLoopback && authority.Scheme == Uri.UriSchemeHttp
            ? builder.WithAuthority(new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps }.Uri.ToString(), validateAuthority: false).WithHttpClientFactory(new OverPlainLoopback())
            : builder.WithAuthority(authority.ToString(), validateAuthority: false);
        return (string.IsNullOrWhiteSpace(set.CertificatePath)
            ? builder.WithClientSecret(set.AppSecret)
            : builder.WithCertificate(BotCertificate.Load(set.CertificatePath, set.CertificatePassword))).Build();
    }

    /// <summary>The library speaks https only; a stand-in on this machine is reached by http.</summary>
    private sealed class OverPlainLoopback : IMsalHttpClientFactory
    {
        private static readonly HttpClient Client = new(new Downgrade { InnerHandler = new SocketsHttpHandler() });

        public HttpClient GetHttpClient() => Client;

        private sealed class Downgrade : DelegatingHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                request.RequestUri = new UriBuilder(request.RequestUri!) { Scheme = Uri.UriSchemeHttp }.Uri;
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
