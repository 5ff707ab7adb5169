namespace DebtBot.Storage.LiteDb;

/// <summary>Pages of the data file read or written lately. LiteDB forgets all its pages at each checkpoint; in a large store it would read the same index pages from the file for every turn.</summary>
internal sealed class PageMemory
{
    /// <summary>A power of two; 8 MB when full.</summary>
    private const int Places = 1024;

    private readonly (long At, byte[] Page)[] places = new (long, byte[])[Places];

    public bool TryRead(Span<byte> into, long at)
    {
        var place = places[PlaceOf(at)];
        if (place.Page is null || place.At != at || into.Length != PageStream.PageSize)
        {
            return false;
        }

        place.Page.CopyTo(into);
        return true;
    }

    /// <summary>Remembers a whole page; anything else makes it forget what stood there.</summary>
    public void Keep(ReadOnlySpan<byte> page, long at)
    {
        ref var place = ref places[PlaceOf(at)];
        if (page.Length != PageStream.PageSize || at % PageStream.PageSize != 0)
        {
            Array.Clear(places);
            return;
        }

        place = (at, place.Page ?? new byte[PageStream.PageSize]);
        page.CopyTo(place.Page);
    }

    private static int PlaceOf(long at) => (int)(at / PageStream.PageSize) & (Places - 1);
}
