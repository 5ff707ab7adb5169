using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Storage;

/// <summary>Seals bytes: conversations each with a data key of their own, these keys and everything else with the host's keys (ASP.NET Data Protection). Nobody reads or alters anything without the keys folder.</summary>
public sealed class Sealer(IDataProtectionProvider keys)
{
    /// <summary>Changing one of these makes every stored conversation unreadable.</summary>
    private const string Purpose = "DebtBot.Conversations.v1", DataKeyPurpose = "DebtBot.DataKeys.v1";

    private readonly IDataProtector protector = keys.CreateProtector(Purpose);
    private readonly IDataProtector wrapper = keys.CreateProtector(DataKeyPurpose);

    public byte[] Seal(byte[] plain) => protector.Protect(plain);

    /// <exception cref="UnreadableConversationException">Sealed with a key that is not in the keys folder, or altered since.</exception>
    public byte[] Unseal(byte[] sealedBytes) => Try(() => protector.Unprotect(sealedBytes));

    internal DataKey NewDataKey() => Wrap(RandomNumberGenerator.GetBytes(DataKey.Length));

    internal DataKey Wrap(byte[] dataKey) => new(dataKey, wrapper.Protect(dataKey));

    /// <summary>The data key of a sealed document; null for one from before there were data keys.</summary>
    /// <exception cref="UnreadableConversationException">The host lacks the key that wraps it, or the data key was destroyed.</exception>
    internal DataKey? KeyOf(ReadOnlyMemory<byte> document)
    {
        var (wrapped, payload) = SealedParts.Split(document);
        if (wrapped.IsEmpty)
        {
            return SealedParts.NeedsKey(payload.Span) ? throw new UnreadableConversationException("A stored conversation cannot be unsealed: its data key is gone; it was erased, or the file of data keys is older than the conversations.") : null;
        }

        var bytes = wrapped.ToArray();
        return new(Try(() => wrapper.Unprotect(bytes)), bytes);
    }

    /// <summary>What is in a document, with its data key; the key is null for a document from before there were data keys.</summary>
    /// <exception cref="UnreadableConversationException">It cannot be opened with the keys there are.</exception>
    internal (byte[] Plain, DataKey? Key) Open(ReadOnlyMemory<byte> document) => KeyOf(document) is { } key
        ? (Try(() => key.Unseal(SealedParts.Split(document).Payload.Span)), key)
        : (Unseal(document.ToArray()), null);

    private static byte[] Try(Func<byte[]> unseal)
    {
        try
        {
            return unseal();
        }
        catch (Exception fault) when (fault is CryptographicException or OverflowException)
        {
            throw new UnreadableConversationException(
                "Something stored cannot be unsealed: its key is not in the keys folder (Storage:KeysFolder), or the bytes were altered.", fault);
        }
    }
}
