using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace DebtBot.Hosting.Limits;

/// <summary>Section <c>Proxy</c>: whose word about the sender's address and about https is believed.</summary>
internal sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>Addresses and networks of the proxies in front, with commas: 127.0.0.1, 10.0.0.0/8. None: nobody's word is believed.</summary>
    public string? Known { get; set; }

    public IEnumerable<string> Each => (Known ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>X-Forwarded-For and X-Forwarded-Proto, from known proxies only.</summary>
internal static class Proxies
{
    /// <summary>ASP.NET Core's own switch believes everybody; with it anybody could choose an address to be counted under.</summary>
    private const string BelievesEverybody = "FORWARDEDHEADERS_ENABLED";

    public static void AddProxies(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Section).Validate(options => options.Each.All(one => Network(one) is not null), "Proxy:Known must be addresses or networks with commas, like 127.0.0.1, 10.0.0.0/8.")
            .Validate(_ => !builder.Configuration.GetValue(BelievesEverybody, false), "ASPNETCORE_FORWARDEDHEADERS_ENABLED believes everybody; take it away and name your proxies in Proxy:Known.").ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ProxyOptions>>(new OnlyKnown<ProxyOptions>(builder.Configuration, ProxyOptions.Section));
    }

    public static void UseProxies(this WebApplication app)
    {
        // Judged once more at the start of the host, which says what is wrong; until then a wrong word is none.
        var known = (app.Configuration.GetSection(ProxyOptions.Section).Get<ProxyOptions>() ?? new()).Each.Select(Network).OfType<System.Net.IPNetwork>().ToList();
        if (known.Count == 0)
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        known.ForEach(options.KnownIPNetworks.Add);
        app.UseForwardedHeaders(options);
    }

    private static System.Net.IPNetwork? Network(string text) =>
        IPAddress.TryParse(text, out var one) ? new System.Net.IPNetwork(one, one.GetAddressBytes().Length * 8) : System.Net.IPNetwork.TryParse(text, out var network) ? network : null;
}
