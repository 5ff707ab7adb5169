using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Storage;

/// <summary>A random secret of one host, made once and kept sealed in a file.</summary>
internal static class SecretFile
{
    private const int Length = 32;

    public static byte[] GetOrAdd(string path, IDataProtector protector)
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
