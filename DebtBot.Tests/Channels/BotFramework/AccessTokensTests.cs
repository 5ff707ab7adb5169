using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DebtBot.Channels.BotFramework;
using DebtBot.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>How the bot gets its tokens for sending when it has no secret: by a certificate, whose signature is checked here, and as a managed identity of a machine in Azure.</summary>
public sealed class AccessTokensTests : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task With_a_certificate_it_signs_who_it_is_and_sends_no_secret()
    {
        await using var microsoft = new MicrosoftStandIn();
        await microsoft.Start();
        using var certificate = Certificate();
        using var tokens = new AccessTokens(Options.Create(new BotFrameworkOptions
        {
            AppId = MicrosoftStandIn.AppId, Tenant = MicrosoftStandIn.Tenant, Authority = microsoft.Address.ToString(), CertificatePath = Exported(certificate, "a password"), CertificatePassword = "a password",
        }));
        Assert.Equal("token-1", await tokens.Get(null, Cancel));
        var form = QueryHelpers.ParseQuery(Assert.Single(microsoft.TokenRequests));
        Assert.Equal(("client_credentials", "https://api.botframework.com/.default", MicrosoftStandIn.AppId), ($"{form["grant_type"]}", Scope(form["scope"]), $"{form["client_id"]}"));
        Assert.False(form.ContainsKey("client_secret"));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", $"{form["client_assertion_type"]}");
        var judged = await Judged($"{form["client_assertion"]}", certificate);
        Assert.True(judged.IsValid, judged.Exception?.Message);
        Assert.Equal((MicrosoftStandIn.AppId, MicrosoftStandIn.AppId), ($"{judged.Claims["iss"]}", $"{judged.Claims["sub"]}"));
        Assert.EndsWith($"/{MicrosoftStandIn.Tenant}/oauth2/v2.0/token", $"{judged.Claims["aud"]}", StringComparison.Ordinal);
        using var other = Certificate();
        Assert.False((await Judged($"{form["client_assertion"]}", other)).IsValid);
    }

    [Fact]
    public async Task As_a_managed_identity_it_asks_its_machine_keeps_the_token_and_replaces_a_refused_one()
    {
        var asked = new ConcurrentQueue<(string? Header, IQueryCollection Query)>();
        await using var machine = WebApplication.CreateSlimBuilder().Build();
        machine.Urls.Add("http://127.0.0.1:0");
        machine.MapGet("/msi/token", (HttpRequest request) =>
        {
            asked.Enqueue(($"{request.Headers["X-IDENTITY-HEADER"]}", request.Query));
            return Results.Json(new { access_token = $"msi-{asked.Count}", expires_on = $"{TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds()}", resource = "https://api.botframework.com", token_type = "Bearer", client_id = MicrosoftStandIn.AppId });
        });
        await machine.StartAsync(Cancel);
        using var environment = new Variables(("IDENTITY_ENDPOINT", machine.Urls.First() + "/msi/token"), ("IDENTITY_HEADER", "known to this machine only"));
        using var tokens = new AccessTokens(Options.Create(new BotFrameworkOptions { AppId = MicrosoftStandIn.AppId, ManagedIdentity = true }));
        Assert.Equal("msi-1", await tokens.Get(null, Cancel));
        Assert.Equal("msi-1", await tokens.Get(null, Cancel));
        Assert.Equal("msi-2", await tokens.Get("msi-1", Cancel));
        Assert.Equal("msi-2", await tokens.Get(null, Cancel));
        Assert.All(asked, one => Assert.Equal(("known to this machine only", "https://api.botframework.com", MicrosoftStandIn.AppId), (one.Header, $"{one.Query["resource"]}", $"{one.Query["client_id"]}")));
    }

    [Fact]
    public void A_certificate_that_cannot_be_opened_is_known_before_it_is_needed()
    {
        using var certificate = Certificate();
        var file = Exported(certificate, "a password");
        Assert.Null(BotCertificate.Fault(file, "a password"));
        Assert.Contains("CertificatePassword", BotCertificate.Fault(file, "another"), StringComparison.Ordinal);
        File.WriteAllText(file, "no certificate");
        Assert.Contains("CertificatePath", BotCertificate.Fault(file, "a password"), StringComparison.Ordinal);
        File.WriteAllBytes(file, X509CertificateLoader.LoadCertificate(certificate.RawData).Export(X509ContentType.Pfx, "a password"));
        Assert.Contains("key", BotCertificate.Fault(file, "a password"), StringComparison.Ordinal);
    }

    /// <summary>The library asks for a few things of its own beside ours.</summary>
    private static string Scope(string? asked) => $"{asked}".Split(' ').Single(scope => scope.EndsWith("/.default", StringComparison.Ordinal));

    private static Task<TokenValidationResult> Judged(string assertion, X509Certificate2 certificate) => new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(assertion, new()
    {
        IssuerSigningKey = new RsaSecurityKey(certificate.GetRSAPublicKey()), TryAllIssuerSigningKeys = true, ValidIssuer = MicrosoftStandIn.AppId, ValidateAudience = false, RequireExpirationTime = true,
    });

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=debtbot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }

    private string Exported(X509Certificate2 certificate, string password)
    {
        File.WriteAllBytes(folder.File("bot.pfx"), certificate.Export(X509ContentType.Pfx, password));
        return folder.File("bot.pfx");
    }

    /// <summary>Sets environment variables for a while.</summary>
    private sealed class Variables : IDisposable
    {
        private readonly string[] names;

        public Variables(params (string Name, string Value)[] all)
        {
            names = [.. all.Select(one => one.Name)];
            all.ToList().ForEach(one => Environment.SetEnvironmentVariable(one.Name, one.Value));
        }

        public void Dispose() => names.ToList().ForEach(name => Environment.SetEnvironmentVariable(name, null));
    }
}
