using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Storage;

/// <summary>Seals bytes with the host's keys (ASP.NET Data Protection): nobody reads or alters them without the keys folder.</summary>
public sealed class Sealer(IDataProtectionProvider keys)
{
    /// <summary>Changing this makes every stored conversation unreadable.</summary>
    private const string Purpose = "DebtBot.Conversations.v1";

    private readonly IDataProtector protector = keys.CreateProtector(Purpose);

    public byte[] Seal(byte[] plain) => protector.Protect(plain);

    /// <exception cref="UnreadableConversationException">Sealed with a key that is not in the keys folder, or altered since.</exception>
    public byte[] Unseal(byte[] sealedBytes)
    {
        try
        {
            return protector.Unprotect(sealedBytes);
        }
        catch (CryptographicException fault)
        {
            throw new UnreadableConversationException(
                "Something stored cannot be unsealed: its key is not in the keys folder (Storage:KeysFolder), or the bytes were altered.", fault);
        }
    }
}
