using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Channels.DirectLine;

/// <summary>The key tokens are signed with: random, made once, kept sealed beside the data so that a restart ends nobody's conversation.</summary>
/// <param name="folder">Where the sealed key lies.</param>
internal sealed class SigningKey(IDataProtectionProvider protection, string folder)
{
    private const int Length = 32;
    private readonly Lazy<byte[]> bytes = new(() => LoadOrMake(protection.CreateProtector("DebtBot.DirectLine.Tokens"), Path.Combine(folder, "directline.key")));

    public byte[] Bytes => bytes.Value;

    private static byte[] LoadOrMake(IDataProtector protector, string path)
    {
        if (File.Exists(path))
        {
            return protector.Unprotect(File.ReadAllBytes(path));
        }

        var made = RandomNumberGenerator.GetBytes(Length);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, protector.Protect(made));
        return made;
    }
}
