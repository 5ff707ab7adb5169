using DebtBot.Hosting;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.Line;

/// <summary>Refuses to start on a wrong or half configuration, naming the setting. Never shows a key.</summary>
internal sealed class LineCheck(IConfiguration configuration) : IValidateOptions<LineOptions>
{
    private const int SecretLength = 32, ShortestToken = 20;
    private readonly ConfiguredSection<LineOptions> configured = new(configuration, LineOptions.Section);

    public ValidateOptionsResult Validate(string? name, LineOptions options) => configured.Judge(options.IsOn ? Wrong(options) : Lonely());

    /// <summary>An address or a number of days alone is half a configuration.</summary>
    private IEnumerable<string> Lonely() => configured.Set.Any() ? ["Line:ChannelSecret is missing: the channel secret from the LINE Developers console."] : [];

    private static IEnumerable<string?> Wrong(LineOptions options)
    {
        yield return string.IsNullOrWhiteSpace(options.ChannelSecret) ? "Line:ChannelSecret is missing: the channel secret from the LINE Developers console."
            : options.ChannelSecret.Length != SecretLength || !options.ChannelSecret.All(char.IsAsciiHexDigit) ? "Line:ChannelSecret must be the 32 hexadecimal digits that the LINE Developers console shows." : null;
        yield return string.IsNullOrWhiteSpace(options.ChannelAccessToken) ? "Line:ChannelAccessToken is missing: a channel access token from the LINE Developers console."
            : options.ChannelAccessToken.Length < ShortestToken || options.ChannelAccessToken.Any(letter => letter is <= ' ' or > '~') ? "Line:ChannelAccessToken is too short or holds a letter no token has." : null;
        yield return Address("ApiBase", options.ApiBase);
        yield return Address("DataBase", options.DataBase);
        yield return options.EraseAfterDays is < 1 or > 365 ? "Line:EraseAfterDays must be 1 to 365." : null;
    }

    /// <summary>http only to this machine: the access token would cross the network in the open.</summary>
    private static string? Address(string setting, string value) =>
        !Uri.TryCreate(value, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.PathAndQuery != "/" || address.UserInfo.Length > 0
            ? $"Line:{setting} must be an address like https://api.line.me, without a path."
        : address.Scheme == "http" && !address.IsLoopback ? $"Line:{setting} must be https." : null;
}
