using System.Security.Cryptography;
using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>A LiteDB store whose four files stand on a <see cref="PowerCut"/> disk.</summary>
internal sealed class MemoryStore(PowerCut disk, Sealer sealer, PowerCut.Platter data, PowerCut.Platter log, PowerCut.Platter keys, PowerCut.Platter keysLog)
{
    public static readonly Sealer Keys = new(new EphemeralDataProtectionProvider());

    public PowerCut.Platter Data { get; } = data;

    public PowerCut.Platter Log { get; } = log;

    public PowerCut.Platter DataKeys { get; } = keys;

    public PowerCut Disk { get; } = disk;

    public static PowerCut NeverCut => new(0, int.MaxValue);

    /// <summary>A fresh store, already created on the disk.</summary>
    public static MemoryStore Create(PowerCut disk)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        return new(disk, Keys, Created(disk, OpenDatabase.ConversationFormat, secret), disk.NewFile(), Created(disk, OpenDatabase.DataKeyFormat, secret), disk.NewFile());
    }

    public LiteDbStore Open(long hotBytes = 0) =>
        new(() => OpenStore.Open(new(Data, Log, "test.db"), (_, _) => new(DataKeys, keysLog, "test-keys.db"), sealer), hotBytes);

    /// <summary>The same store when power comes back.</summary>
    public MemoryStore AfterTheCut(PowerCut next) =>
        new(next, sealer, Data.AfterTheCut(next), Log.AfterTheCut(next), DataKeys.AfterTheCut(next), keysLog.AfterTheCut(next));

    private static PowerCut.Platter Created(PowerCut disk, string format, byte[] secret)
    {
        var steady = NeverCut;
        PowerCut.Platter data = steady.NewFile(), log = steady.NewFile();
        OpenDatabase.Create(data, log, format, secret, Keys);
        return disk.NewFile().With(data.Content);
    }
}
