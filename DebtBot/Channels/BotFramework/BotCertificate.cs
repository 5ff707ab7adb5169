using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DebtBot.Channels.BotFramework;

/// <summary>The bot's certificate and key, from a PKCS#12 file.</summary>
internal static class BotCertificate
{
    /// <exception cref="CryptographicException">The file is none, or has another password.</exception>
    public static X509Certificate2 Load(string path, string? password) => X509CertificateLoader.LoadPkcs12FromFile(path, password);

    /// <summary>Why it cannot be used, naming the setting; null when it can.</summary>
    public static string? Fault(string path, string? password)
    {
        try
        {
            using var certificate = Load(path, password);
            return certificate.HasPrivateKey ? null : "BotFramework:CertificatePath: the file holds no private key.";
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return File.Exists(path) ? "BotFramework:CertificatePath is no PKCS#12 file that BotFramework:CertificatePassword opens." : "BotFramework:CertificatePath: there is no such file.";
        }
    }
}
