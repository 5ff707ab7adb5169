using System.Security.Cryptography;
using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>An open store: the engine over our two streams, checked and recovered. Used by one thread only.</summary>
internal sealed class OpenDatabase : IDisposable
{
    private const string Format = "debtbot-conversations-1", FormatField = "format", SecretField = "secret";

    private readonly IStoreFile data;
    private readonly IStoreFile log;
    private readonly DataStream dataStream;
    private readonly LiteDatabase database;

    private OpenDatabase(IStoreFile data, IStoreFile log, LogStream logStream)
    {
        (this.data, this.log) = (data, log);
        dataStream = new(data, logStream);
        database = new(dataStream, new BsonMapper(), logStream);
        dataStream.MayWrite = false;
        Rows = new(database);
    }

    public Rows Rows { get; }

    /// <summary>Fills two empty files. The secret that hashes conversation keys is drawn here and stored sealed.</summary>
    public static void Create(IStoreFile data, IStoreFile log, Sealer sealer)
    {
        var logStream = new LogStream(log);
        logStream.BelongTo(0, 0);
        using var created = new OpenDatabase(data, log, logStream);
        created.database.CheckpointSize = 0;
        created.Rows.AddMarker(new() { [FormatField] = Format, [SecretField] = sealer.Seal(RandomNumberGenerator.GetBytes(32)) });
        created.Checkpoint();
    }

    /// <summary>Opens two files of ours, finishing or dropping what a crash left in the log. The files belong to the result, also when it throws.</summary>
    /// <exception cref="StoreUnusableException">Not ours, damaged, or sealed with other keys.</exception>
    public static (OpenDatabase Database, KeySeal Keys) Open(IStoreFile data, IStoreFile log, string name, Sealer sealer)
    {
        OpenDatabase? open = null;
        try
        {
            var (session, found) = FoundFiles.Inspect(data, log, name);
            var logStream = new LogStream(log);
            logStream.Adopt(found);
            open = new(data, log, logStream);
            open.Checkpoint();
            var keys = new KeySeal(open.Secret(name, sealer), sealer);
            open.BeginSession(logStream, session);
            return (open, keys);
        }
        catch (Exception fault)
        {
            Close(open, data, log);
            throw fault as StoreUnusableException ?? new StoreUnusableException($"{name} is damaged ({fault.Message}); put back a backup.", fault);
        }
    }

    /// <summary>One transaction, made durable: the log is sealed and flushed, the data file written and flushed, the log emptied.</summary>
    public void Commit(Action<Rows> write)
    {
        database.BeginTrans();
        write(Rows);
        database.Commit();
        Checkpoint();
    }

    public void Dispose()
    {
        database.Dispose();
        data.Dispose();
        log.Dispose();
    }

    private void Checkpoint()
    {
        dataStream.MayWrite = true;
        try
        {
            database.Checkpoint();
        }
        finally
        {
            dataStream.MayWrite = false;
        }
    }

    /// <summary>From now on only a log written in this session fits this data file: one left from a restored backup does not.</summary>
    private void BeginSession(LogStream logStream, int before)
    {
        var session = RandomNumberGenerator.GetInt32(1, int.MaxValue);
        logStream.BelongTo(session, before);
        database.UserVersion = session;
        Checkpoint();
        logStream.BelongTo(session, session);
    }

    private byte[] Secret(string name, Sealer sealer)
    {
        var marker = Rows.Marker;
        if (marker is null || !marker[FormatField].IsString || marker[FormatField].AsString != Format)
        {
            throw new StoreUnusableException($"{name} has no format mark of ours ({Format}); it is of another program or version.");
        }

        try
        {
            return sealer.Unseal(marker[SecretField].AsBinary);
        }
        catch (UnreadableConversationException fault)
        {
            throw new StoreUnusableException($"{name} was sealed with keys that are not in the keys folder; put them back (Storage:KeysFolder).", fault);
        }
    }

    private static void Close(OpenDatabase? open, IStoreFile data, IStoreFile log)
    {
        if (open is null)
        {
            data.Dispose();
            log.Dispose();
        }
        else
        {
            open.Dispose();
        }
    }
}
