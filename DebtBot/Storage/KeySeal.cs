using System.Security.Cryptography;
using System.Text;
using DebtBot.Dialogs.Conversation;

namespace DebtBot.Storage;

/// <summary>How a conversation is found without its id being readable: a keyed hash to look it up, and the key itself sealed.</summary>
internal sealed class KeySeal(byte[] secret, Sealer sealer)
{
    public const int HashLength = 20;

    /// <summary>Looks like random bytes to whoever lacks the secret of this store.</summary>
    public byte[] HashOf(ConversationKey key) => HMACSHA256.HashData(secret, Bytes(key))[..HashLength];

    public byte[] Seal(ConversationKey key) => sealer.Seal(Bytes(key));

    /// <exception cref="UnreadableConversationException">The key that sealed it is gone.</exception>
    public ConversationKey Unseal(byte[] sealedKey)
    {
        var parts = Encoding.UTF8.GetString(sealer.Unseal(sealedKey)).Split('\0', 2);
        return new(parts[0], parts[1]);
    }

    private static byte[] Bytes(ConversationKey key) => Encoding.UTF8.GetBytes($"{key.Channel}\0{key.Id}");
}
