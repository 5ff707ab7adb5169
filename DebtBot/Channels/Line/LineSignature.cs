using System.Security.Cryptography;
using System.Text;

namespace DebtBot.Channels.Line;

/// <summary>Proof of sender: HMAC-SHA256 of the body's bytes as they came, with the channel secret.</summary>
internal static class LineSignature
{
    public const string Header = "x-line-signature";

    public static string Of(ReadOnlySpan<byte> body, string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    /// <summary>Takes the same time wherever the first difference is.</summary>
    public static bool IsGenuine(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature is not null && Convert.TryFromBase64String(signature, given, out var length) && length == given.Length
            && CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
    }
}
