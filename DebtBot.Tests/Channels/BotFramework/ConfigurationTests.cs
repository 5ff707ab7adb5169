using DebtBot.Channels.BotFramework;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace DebtBot.Tests.Channels.BotFramework;

/// <summary>A wrong or half configuration is refused and names the setting; secrets are never repeated.</summary>
public sealed class ConfigurationTests
{
    private const string App = "AppId=11111111-2222-3333-4444-555555555555", Secret = "AppSecret=a~secret", Tenant = "Tenant=99999999-8888-7777-6666-555555555555";

    [Theory]
    [InlineData("Production")]
    [InlineData("Production", App, Secret, Tenant)]
    [InlineData("Production", App, Secret, "Tenant=botframework.com")]
    [InlineData("Production", App, "ManagedIdentity=true")]
    [InlineData("Development", "Anonymous=true")]
    public void What_is_whole_is_taken(string environment, params string[] settings) => Assert.Empty(Faults(environment, settings));

    [Theory]
    [InlineData("AppId", "Production", Secret, Tenant)]
    [InlineData("AppId", "Production", "AppId=my bot", Secret, Tenant)]
    [InlineData("AppSecret", "Production", App, Tenant)]
    [InlineData("AppSecret", "Production", App, Tenant, "AppSecret=with a blank")]
    [InlineData("AppSecret", "Production", App, Tenant, Secret, "ManagedIdentity=true")]
    [InlineData("Tenant", "Production", App, Secret)]
    [InlineData("CertificatePath", "Production", App, Tenant, "CertificatePath=/nowhere.pfx")]
    [InlineData("OpenIdMetadata", "Production", App, Secret, Tenant, "OpenIdMetadata=http://keys.example/")]
    [InlineData("Authority", "Production", App, Secret, Tenant, "Authority=http://login.example/")]
    [InlineData("Anonymous", "Production", "Anonymous=true")]
    [InlineData("Anonymous", "Development", "Anonymous=true", App)]
    [InlineData("AppID2", "Production", App, Secret, Tenant, "AppID2=x")]
    [InlineData("AppId", "Production", "Scope=https://other/")]
    public void What_is_wrong_is_named(string setting, string environment, params string[] settings)
    {
        var fault = string.Join(' ', Faults(environment, settings));
        Assert.Contains(setting, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("a~secret", fault, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Faults(string environment, IEnumerable<string> settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => new KeyValuePair<string, string?>($"BotFramework:{pair[0]}", pair[1]))).Build();
        var options = configuration.GetSection(BotFrameworkOptions.Section).Get<BotFrameworkOptions>() ?? new();
        return new BotFrameworkCheck(configuration, new Place(environment)).Validate(null, options).Failures ?? [];
    }

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "DebtBot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
