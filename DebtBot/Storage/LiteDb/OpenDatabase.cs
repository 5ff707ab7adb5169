using System.Security.Cryptography;
using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>An open store: the engine over our two streams, checked and recovered. Used by one thread only.</summary>
internal sealed class OpenDatabase : IDisposable
{
    public const string ConversationFormat = "debtbot-conversations-1", DataKeyFormat = "debtbot-data-keys-1";

    private const string FormatField = "format", SecretField = "secret", DataKeysField = "keys";

    private readonly IStoreFile data;
    private readonly IStoreFile log;
    private readonly LogStream logStream;
    private readonly DataStream dataStream;
    private readonly LiteDatabase database;

    private OpenDatabase(IStoreFile data, IStoreFile log, LogStream logStream)
    {
        (this.data, this.log, this.logStream) = (data, log, logStream);
        dataStream = new(data, logStream);
        database = new(dataStream, new BsonMapper(), logStream);
        dataStream.MayWrite = false;
        Rows = new(database);
    }

    public Rows Rows { get; }

    /// <summary>What hashes conversation keys; the same in both databases of one store.</summary>
    public byte[] Secret { get; private set; } = [];

    /// <summary>Data keys were in use once; without them much cannot be read.</summary>
    public bool HasDataKeys => Rows.Marker![DataKeysField].IsBoolean;

    private int SessionBefore { get; init; }

    /// <summary>Fills two empty files. The secret is stored sealed.</summary>
    public static void Create(IStoreFile data, IStoreFile log, string format, byte[] secret, Sealer sealer)
    {
        var logStream = new LogStream(log);
        logStream.BelongTo(0, 0);
        using var created = new OpenDatabase(data, log, logStream);
        created.database.CheckpointSize = 0;
        created.Rows.AddMarker(new() { [FormatField] = format, [SecretField] = sealer.Seal(secret) });
        created.Checkpoint();
    }

    /// <summary>Opens two files of ours, finishing or dropping what a crash left in the log; nothing may be written before <see cref="Begin"/>. The files belong to the result, also when it throws.</summary>
    /// <exception cref="StoreUnusableException">Not ours, damaged, or sealed with other keys.</exception>
    public static OpenDatabase Open(StoreFiles files, string format, Sealer sealer)
    {
        var (data, log, name) = files;
        OpenDatabase? open = null;
        try
        {
            var (session, found) = FoundFiles.Inspect(data, log, name);
            var logStream = new LogStream(log);
            logStream.Adopt(found);
            open = new(data, log, logStream) { SessionBefore = session };
            open.Checkpoint();
            open.Secret = open.Unsealed(name, format, sealer);
            return open;
        }
        catch (Exception fault)
        {
            open?.Dispose();
            data.Dispose();
            log.Dispose();
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
    public void Begin()
    {
        var session = RandomNumberGenerator.GetInt32(1, int.MaxValue);
        logStream.BelongTo(session, SessionBefore);
        database.UserVersion = session;
        Checkpoint();
        logStream.BelongTo(session, session);
    }

    public void MarkDataKeys()
    {
        if (!HasDataKeys)
        {
            var marker = Rows.Marker!;
            marker[DataKeysField] = true;
            Commit(rows => rows.ChangeMarker(marker));
        }
    }

    private byte[] Unsealed(string name, string format, Sealer sealer)
    {
        var marker = Rows.Marker;
        if (marker is null || !marker[FormatField].IsString || marker[FormatField].AsString != format)
        {
            throw new StoreUnusableException($"{name} has no format mark of ours ({format}); it is of another program or version.");
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
}
