using DebtBot.Storage;
using DebtBot.Storage.LiteDb;
using Microsoft.AspNetCore.DataProtection;

namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>A LiteDB store whose two files stand on a <see cref="PowerCut"/> disk.</summary>
internal sealed class MemoryStore(PowerCut disk, Sealer sealer, PowerCut.Platter data, PowerCut.Platter log)
{
    public static readonly Sealer Keys = new(new EphemeralDataProtectionProvider());

    public PowerCut.Platter Data { get; } = data;

    public PowerCut.Platter Log { get; } = log;

    public PowerCut Disk { get; } = disk;

    public static PowerCut NeverCut => new(0, int.MaxValue);

    /// <summary>A fresh store, already created on the disk.</summary>
    public static MemoryStore Create(PowerCut disk)
    {
        var steady = NeverCut;
        PowerCut.Platter data = steady.NewFile(), log = steady.NewFile();
        OpenDatabase.Create(data, log, Keys);
        return new(disk, Keys, disk.NewFile().With(data.Content), disk.NewFile());
    }

    public LiteDbStore Open(long hotBytes = 0) => new(() => OpenDatabase.Open(Data, Log, "test.db", sealer), hotBytes);

    /// <summary>The same store when power comes back.</summary>
    public MemoryStore AfterTheCut(PowerCut next) => new(next, sealer, Data.AfterTheCut(next), Log.AfterTheCut(next));
}
