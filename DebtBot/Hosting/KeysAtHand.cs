using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace DebtBot.Hosting;

/// <summary>Whether the sealing keys can still be read where they are kept. A running host has them in memory; a lost folder would show only at the next start, when it is too late.</summary>
internal sealed class KeysAtHand(IKeyManager ring, IDataProtectionProvider keys)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly byte[] Anything = [1];

    private readonly IDataProtector protector = keys.CreateProtector("DebtBot.Health");

    public async Task<bool> AreThere()
    {
        try
        {
            return await Task.Run(Look).WaitAsync(Longest);
        }
        catch (Exception)
        {
            // Folder, database or cipher: whatever it is, this host must not be sent anybody.
            return false;
        }
    }

    private bool Look()
    {
        protector.Unprotect(protector.Protect(Anything));
        return ring.GetAllKeys().Count > 0;
    }
}
