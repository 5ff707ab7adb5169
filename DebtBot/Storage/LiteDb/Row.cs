using System.Security.Cryptography;
using LiteDB;

namespace DebtBot.Storage.LiteDb;

/// <summary>One stored conversation, or in the database of data keys one wrapped key.</summary>
/// <param name="Version">0: erased, only its place is left until the erasure is finished.</param>
/// <param name="WakeTicks">UTC ticks, or null when nothing waits.</param>
internal sealed record Row(byte[] Hash, long Version, long? WakeTicks, byte[] SealedKey, byte[] Document)
{
    private const string VersionField = "v", WakeField = "n", KeyField = "k", DocumentField = "d";

    public bool Exists => Version > 0;

    /// <summary>The wrapped data key; it is stored in the other database. Null: none is known.</summary>
    public byte[]? DataKey { get; init; }

    public long Weight => Document.Length + SealedKey.Length + (DataKey?.Length ?? 0) + 200;

    /// <summary>The document with both its parts.</summary>
    public byte[] Whole => SealedParts.Found(DataKey, Document);

    public static Row Nothing(byte[] hash) => new(hash, 0, null, [], []);

    /// <summary>Random bytes in the place of everything.</summary>
    public Row Overwritten() => new(Hash, 0, null, RandomNumberGenerator.GetBytes(SealedKey.Length), RandomNumberGenerator.GetBytes(Document.Length));

    /// <summary>This conversation's row in the database of data keys.</summary>
    public Row AsKey() => new(Hash, 1, null, [], DataKey!);

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
