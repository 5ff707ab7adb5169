using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebtBot.Channels.DirectLine;

/// <summary>What a token says: which conversation, which user, until when, and for what it is good.</summary>
internal sealed record TokenClaims(
    [property: JsonPropertyName("conv")] string Conversation, [property: JsonPropertyName("user")] string? User, [property: JsonPropertyName("exp")] long Expires, [property: JsonPropertyName("use")] string Use)
{
    public const string Talk = "talk";
    public const string Stream = "stream";
    public const string Resume = "resume";
}

/// <summary>Signed, expiring tokens bound to one conversation: a JWT with HMAC-SHA256, so that clients can read the user.</summary>
internal sealed class Tokens(SigningKey key, TimeProvider clock)
{
    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public string Issue(string conversation, string? user, TimeSpan lifetime, string use)
    {
        var claims = new TokenClaims(conversation, user, clock.GetUtcNow().Add(lifetime).ToUnixTimeSeconds(), use);
        var content = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, DirectLineJson.Default.TokenClaims))}";
        return $"{content}.{Sign(content)}";
    }

    /// <summary>The claims of a genuine token of this use that has not expired; null otherwise.</summary>
    public TokenClaims? Read(string token, string use)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || parts[0] != Header || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(parts[2]), Encoding.ASCII.GetBytes(Sign($"{parts[0]}.{parts[1]}"))))
        {
            return null;
        }

        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[1]), DirectLineJson.Default.TokenClaims);
        return claims is not null && claims.Use == use && claims.Expires > clock.GetUtcNow().ToUnixTimeSeconds() ? claims : null;
    }

    private string Sign(string content) => Base64Url.EncodeToString(HMACSHA256.HashData(key.Bytes, Encoding.ASCII.GetBytes(content)));
}
