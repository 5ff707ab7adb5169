using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.BotFramework;

/// <summary>Refuses to start on a wrong or half configuration, naming the setting. Never shows a secret.</summary>
internal sealed class BotFrameworkCheck(IConfiguration configuration, IHostEnvironment environment) : IValidateOptions<BotFrameworkOptions>
{
    private readonly ConfiguredSection<BotFrameworkOptions> configured = new(configuration, BotFrameworkOptions.Section);

    public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options) => configured.Judge(options.Anonymous ? OfAnonymous(options) : options.IsOn ? OfKeys(options) : Lonely());

    /// <summary>An address or a number of days alone is half a configuration; a flag that says no is none.</summary>
    private IEnumerable<string?> Lonely() => configured.Set.Any(child => !string.Equals(child.Key, nameof(BotFrameworkOptions.Anonymous), StringComparison.OrdinalIgnoreCase) && !string.Equals(child.Key, nameof(BotFrameworkOptions.ManagedIdentity), StringComparison.OrdinalIgnoreCase))
        ? ["BotFramework:AppId is missing."] : [];

    private IEnumerable<string?> OfAnonymous(BotFrameworkOptions options)
    {
        yield return environment.IsDevelopment() ? null : "BotFramework:Anonymous is for development only: start with --environment Development.";
        yield return string.IsNullOrWhiteSpace(options.AppId) ? null : "BotFramework:Anonymous and BotFramework:AppId exclude each other: with an app id every message must carry a token.";
    }

    private static IEnumerable<string?> OfKeys(BotFrameworkOptions options)
    {
        var proofs = new[] { !string.IsNullOrWhiteSpace(options.AppSecret), !string.IsNullOrWhiteSpace(options.CertificatePath), options.ManagedIdentity }.Count(given => given);
        yield return Guid.TryParse(options.AppId, out _) ? null : "BotFramework:AppId is missing or no application id (like 00000000-0000-0000-0000-000000000000).";
        yield return proofs == 1 ? null : "BotFramework needs exactly one of AppSecret, CertificatePath and ManagedIdentity.";
        yield return options.AppSecret is { } secret && secret.Any(letter => letter is <= ' ' or > '~') ? "BotFramework:AppSecret holds a blank or a letter no secret has." : null;
        yield return string.IsNullOrWhiteSpace(options.CertificatePath) ? null : BotCertificate.Fault(options.CertificatePath, options.CertificatePassword);
        yield return options.ManagedIdentity || Guid.TryParse(options.Tenant, out _) || options.Tenant == BotFrameworkOptions.MultiTenant
            ? null : $"BotFramework:Tenant must be the tenant's id, or {BotFrameworkOptions.MultiTenant} for an old multi-tenant bot.";
        yield return options.KeyRefreshSeconds is < 1 or > 3600 ? "BotFramework:KeyRefreshSeconds must be 1 to 3600." : null;
        yield return options.EraseAfterDays is < 0 or > 365 ? "BotFramework:EraseAfterDays must be 0 to 365." : null;
        yield return Address(nameof(options.OpenIdMetadata), options.OpenIdMetadata);
        yield return Address(nameof(options.Authority), options.Authority);
    }

    /// <summary>https; http only to this very machine, where tests stand in for Microsoft.</summary>
    private static string? Address(string setting, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? null : $"BotFramework:{setting} must be an https address.";
}
