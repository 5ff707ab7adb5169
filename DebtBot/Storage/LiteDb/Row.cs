using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>One stored conversation.</summary>
/// <param name="Version">0: erased, only its place is left until the erasure is finished.</param>
/// <param name="WakeTicks">UTC ticks, or null when nothing waits.</param>
internal sealed record Row(byte[] Hash, long Version, long? WakeTicks, byte[] SealedKey, byte[] Document)
{
    private const string VersionField = "v", WakeField = "n", KeyField = "k", DocumentField = "d";

    public bool Exists => Version > 0;

    public long Weight => Document.Length + SealedKey.Length + 200;

    public BsonDocument ToBson() => new()
    {
        ["_id"] = RowId.Conversation(Hash),
        [VersionField] = Version,
        [WakeField] = WakeTicks is { } ticks ? new BsonValue(ticks) : BsonValue.Null,
        [KeyField] = SealedKey,
        [DocumentField] = Document,
    };

    public static Row From(byte[] hash, BsonDocument bson) => new(
        hash,
        bson[VersionField].AsInt64,
        bson[WakeField].IsNull ? null : bson[WakeField].AsInt64,
        bson[KeyField].AsBinary,
        bson[DocumentField].AsBinary);
}
