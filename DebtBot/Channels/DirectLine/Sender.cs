using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>Proof of sender: the secret, or a token for one conversation.</summary>
internal sealed class Sender(Tokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Bearer = "Bearer ";

    /// <summary>True when the request carries the configured secret.</summary>
    public bool HasSecret(HttpRequest request) =>
        options.Value.Secret is { } secret && Credential(request) is { } given
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public TokenClaims? Token(HttpRequest request) => Credential(request) is { } token ? tokens.Read(token, TokenClaims.Talk) : null;

    /// <summary>401 without a well-formed header, 403 for a credential that is wrong, expired or for another conversation.</summary>
    public IResult? Refusal(HttpRequest request, string? conversation = null) =>
        Credential(request) is null ? Answers.Error(StatusCodes.Status401Unauthorized, "MissingProperty", "Authorization header with a Bearer token is required")
        : Token(request) is not { } claims ? Answers.Error(StatusCodes.Status403Forbidden, "TokenExpired", "The token is wrong or has expired")
        : conversation is not null && claims.Conversation != conversation ? Answers.Error(StatusCodes.Status403Forbidden, "BadArgument", "The token belongs to another conversation")
        : null;

    private static string? Credential(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { Length: > 7 } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? header[Bearer.Length..].Trim() : null;
}
