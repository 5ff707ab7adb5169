using System.Buffers.Binary;
using System.Text;

namespace DebtBot.Storage.LiteDb;

/// <summary>The first page of a LiteDB 5 data file, read without the engine: opening a foreign file with the engine could already change it.</summary>
internal sealed record DataFileHeader(int Session, long LastPage, IReadOnlyList<string> Collections)
{
    private const int InfoAt = 32, VersionAt = 59, LastPageAt = 64, SessionAt = 76, CollectionsAt = 192;

    private static ReadOnlySpan<byte> Info => "** This is a LiteDB file **"u8;

    /// <summary>Null when the page is not the header of a LiteDB 5 file.</summary>
    public static DataFileHeader? Read(ReadOnlySpan<byte> page)
    {
        if (page.Length < PageStream.PageSize || page[4] != 1 || !page[InfoAt..].StartsWith(Info) || page[VersionAt] != 8)
        {
            return null;
        }

        var session = BinaryPrimitives.ReadInt32LittleEndian(page[SessionAt..]);
        return Names(page[CollectionsAt..]) is { } names ? new(session, BinaryPrimitives.ReadUInt32LittleEndian(page[LastPageAt..]), names) : null;
    }

    /// <summary>The collection list is a BSON document of int32 fields: (0x10, name, 0, four bytes)*, 0.</summary>
    private static List<string>? Names(ReadOnlySpan<byte> bson)
    {
        var names = new List<string>();
        var rest = bson[4..];
        while (rest.Length > 0 && rest[0] == 0x10 && rest[1..].IndexOf((byte)0) is > 0 and var length && rest.Length > length + 6)
        {
            names.Add(Encoding.UTF8.GetString(rest.Slice(1, length)));
            rest = rest[(length + 6)..];
        }

        return rest.Length > 0 && rest[0] == 0 ? names : null;
    }
}
