namespace DebtBot.Channels.BotFramework;

/// <summary>Teams and other channels of the Azure Bot Service; section <c>BotFramework</c> of the configuration. Off when the section is empty.</summary>
internal sealed class BotFrameworkOptions
{
    public const string Section = "BotFramework";

    /// <summary>The tenant of multi-tenant bots.</summary>
    public const string MultiTenant = "botframework.com";

    /// <summary>The bot's application (client) id.</summary>
    public string? AppId { get; set; }

    /// <summary>The application's secret; one of this, <see cref="CertificatePath"/> and <see cref="ManagedIdentity"/>.</summary>
    public string? AppSecret { get; set; }

    /// <summary>A PKCS#12 file with the application's certificate and key.</summary>
    public string? CertificatePath { get; set; }

    public string? CertificatePassword { get; set; }

    /// <summary>The bot is a user-assigned managed identity; AppId is its client id.</summary>
    public bool ManagedIdentity { get; set; }

    /// <summary>The tenant's id, or <c>botframework.com</c> for bots registered as multi-tenant before that ended (2025-07-31).</summary>
    public string? Tenant { get; set; }

    /// <summary>Where the keys that sign incoming tokens are found.</summary>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who issues incoming tokens.</summary>
    public string Issuer { get; set; } = "https://api.botframework.com";

    /// <summary>Where tokens for sending are asked for.</summary>
    public string Authority { get; set; } = "https://login.microsoftonline.com";

    /// <summary>What those tokens are good for.</summary>
    public string Scope { get; set; } = "https://api.botframework.com/.default";

    /// <summary>Seconds until an unknown key makes the metadata be read anew, 1 to 3600.</summary>
    public int KeyRefreshSeconds { get; set; } = 60;

    /// <summary>Days after the person sent the bot away until everything is erased, 0 to 365.</summary>
    public int EraseAfterDays { get; set; } = 30;

    /// <summary>Anybody on this machine may talk without a token; only in Development, only over loopback.</summary>
    public bool Anonymous { get; set; }

    public bool IsOn => Anonymous || new[] { AppId, AppSecret, CertificatePath, Tenant }.Any(setting => !string.IsNullOrWhiteSpace(setting)) || ManagedIdentity;
}
