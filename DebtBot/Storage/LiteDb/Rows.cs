using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>The one collection: conversations, their due entries and the marker. Only the owner thread may call.</summary>
internal sealed class Rows(ILiteDatabase database)
{
    public const string Collection = "debtbot_conversations";

    /// <summary>Before every real time.</summary>
    private const long ErasingTicks = 1;

    private readonly ILiteCollection<BsonDocument> rows = database.GetCollection<BsonDocument>(Collection, BsonAutoId.ObjectId);

    public BsonDocument? Marker => rows.FindById(RowId.Marker);

    public void AddMarker(BsonDocument marker)
    {
        marker["_id"] = RowId.Marker;
        rows.Insert(marker);
    }

    public void ChangeMarker(BsonDocument marker) => rows.Update(marker);

    /// <summary>The row, also one whose erasure was interrupted; null when there is none.</summary>
    public Row? Find(byte[] hash) => rows.FindById(RowId.Conversation(hash)) is { } found ? Row.From(hash, found) : null;

    public void Write(Row? before, Row after)
    {
        if (before is null)
        {
            rows.Insert(after.ToBson());
        }
        else
        {
            rows.Update(after.ToBson());
        }

        MoveDue(before, after);
    }

    /// <summary>Writes random bytes over the row, if there is one, and remembers that its erasure has begun.</summary>
    public void BeginErasing(byte[] hash)
    {
        if (Find(hash) is { } found)
        {
            rows.Update(found.Overwritten().ToBson());
        }

        rows.Upsert(new BsonDocument { ["_id"] = RowId.Due(ErasingTicks, hash) });
    }

    /// <summary>Rows whose erasure has begun and not ended.</summary>
    public List<byte[]> Erasing() => Due(ErasingTicks, int.MaxValue);

    public void EndErasing(byte[] hash)
    {
        Delete(hash);
        rows.Delete(RowId.Due(ErasingTicks, hash));
    }

    public void Delete(byte[] hash) => rows.Delete(RowId.Conversation(hash));

    /// <summary>Conversations in the order of their hashes, those after a given one; empty bytes for the beginning.</summary>
    public List<Row> After(byte[] hash, int limit)
    {
        var (first, last) = (RowId.Conversation(hash), RowId.DueUntil(0).First);
        return [.. rows.Find(Query.Between("_id", first, last), 0, limit + 1).Where(row => row["_id"] != first && row["_id"] != last).Take(limit).Select(row => Row.From(RowId.HashOfConversation(row["_id"]), row))];
    }

    /// <summary>Hashes of what is due, earliest first.</summary>
    public List<byte[]> Due(long untilTicks, int limit)
    {
        var (first, last) = RowId.DueUntil(untilTicks);
        return [.. rows.Find(Query.Between("_id", first, last), 0, limit).Select(row => RowId.HashOfDue(row["_id"]))];
    }

    private void MoveDue(Row? before, Row after)
    {
        if (before?.WakeTicks == after.WakeTicks)
        {
            return;
        }

        if (before?.WakeTicks is { } old)
        {
            rows.Delete(RowId.Due(old, after.Hash));
        }

        if (after.WakeTicks is { } next)
        {
            rows.Insert(new BsonDocument { ["_id"] = RowId.Due(next, after.Hash) });
        }
    }
}
