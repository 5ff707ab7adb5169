using System.Globalization;
using System.Text;

namespace DebtBot.Dialogs.Presenting;

/// <summary>A short repeatable mark of a text (FNV-1a, 64 bit), to know whether the same was said already. Not a secret.</summary>
internal static class Fingerprint
{
    private const ulong Offset = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    public static string Of(string text) =>
        Encoding.UTF8.GetBytes(text).Aggregate(Offset, (mark, unit) => unchecked((mark ^ unit) * Prime)).ToString("x16", CultureInfo.InvariantCulture);
}
