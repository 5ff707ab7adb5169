namespace DebtBot.Storage.LiteDb;

/// <summary>Looks at a data file and its log before the engine may touch them, and refuses what is not ours. Refusing changes no byte.</summary>
internal static class FoundFiles
{
    /// <summary>Returns the session of the data file and the log to take over: whole, or empty.</summary>
    /// <exception cref="StoreUnusableException">The file is not a store of ours, is damaged, or the log belongs to another file.</exception>
    public static (int Session, LogSeal Log) Inspect(IStoreFile data, IStoreFile log, string name)
    {
        var first = new byte[PageStream.PageSize];
        data.Read(first, 0);
        var header = DataFileHeader.Read(first)
            ?? throw new StoreUnusableException($"{name} is damaged or is not a LiteDB 5 file; put back a backup or move it away.");
        if (header.Collections is not [Rows.Collection])
        {
            throw new StoreUnusableException($"{name} is a LiteDB file of another program; move it away or choose another Storage:Folder.");
        }

        var seal = Log(log, header.Session, name);
        var whole = data.Length % PageStream.PageSize == 0 && data.Length / PageStream.PageSize > header.LastPage;
        return whole || seal.BodyLength > 0
            ? (header.Session, seal)
            : throw new StoreUnusableException($"{name} is cut short ({data.Length} bytes); put back a backup.");
    }

    private static LogSeal Log(IStoreFile log, int session, string name)
    {
        var bytes = new byte[log.Length];
        log.Read(bytes, 0);
        if (!bytes.AsSpan().ContainsAnyExcept((byte)0))
        {
            return LogSeal.Unsealed(session, session);
        }

        var seal = bytes.Length >= PageStream.PageSize ? LogSeal.Read(bytes) : null;
        var body = seal is null ? [] : bytes.AsSpan(PageStream.PageSize);
        if (seal is null || (body.Length > 0 && !seal.BelongsTo(session)))
        {
            throw new StoreUnusableException($"The log beside {name} belongs to another file; move the log away, or put the data file back that it came with.");
        }

        // Never sealed means: power went before the data file was touched, and nobody was told the turn was kept.
        return body.Length > 0 && seal.IsWhole(body) ? seal : LogSeal.Unsealed(session, session);
    }
}
