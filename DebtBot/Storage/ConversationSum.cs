using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace DebtBot.Storage;

/// <summary>The number of conversations and a sum of the hashes of key, version, wake time and content: the same for the same conversations in any order.</summary>
internal sealed class ConversationSum
{
    private readonly ulong[] sum = new ulong[SHA256.HashSizeInBytes / sizeof(ulong)];
    private long count;

    public (long Count, string Hash) Result => (count, string.Concat(sum.Select(part => part.ToString("x16", CultureInfo.InvariantCulture))));

    public void Add(StoredRow row, byte[] plain)
    {
        count++;
        var hash = Hash(row, plain);
        for (var part = 0; part < sum.Length; part++)
        {
            sum[part] = unchecked(sum[part] + BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(part * sizeof(ulong))));
        }
    }

    private static byte[] Hash(StoredRow row, byte[] plain)
    {
        Span<byte> numbers = stackalloc byte[2 * sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(numbers, row.Version);
        BinaryPrimitives.WriteInt64BigEndian(numbers[sizeof(long)..], row.WakeTicks ?? -1);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{row.Key.Channel}\0{row.Key.Id}\0"));
        hash.AppendData(numbers);
        hash.AppendData(plain);
        return hash.GetHashAndReset();
    }
}
