using System.Security.Cryptography;
using DebtBot.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace DebtBot.Channels.DirectLine;

/// <summary>The key tokens are signed with: random, made once, kept sealed beside the data so that a restart ends nobody's conversation.</summary>
internal sealed class SigningKey(IDataProtectionProvider protection, IOptions<StorageOptions> storage)
{
    private const int Length = 32;
    private readonly Lazy<byte[]> bytes = new(() => LoadOrMake(protection.CreateProtector("DebtBot.DirectLine.Tokens"), Path.Combine(storage.Value.Folder, "directline.key")));

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
