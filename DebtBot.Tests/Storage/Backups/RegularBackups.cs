using System.Security.Cryptography;
using DebtBot.Hosting;
using DebtBot.Storage.Backups;
using DebtBot.Tests.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace DebtBot.Tests.Storage.Backups;

/// <summary>A running host makes a backup when the newest is old enough, keeps some, and says what is wrong with its settings at the start.</summary>
public sealed class RegularBackups : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_makes_one_a_day_and_keeps_the_newest_three()
    {
        var (clock, log, set) = (new ManualClock(), new CapturedLog<RegularBackup>(), new BackupFolder(folder.File("set")));
        using var host = HostServices.Build(folder.File("data"), clock);
        await File.WriteAllTextAsync(folder.File("key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), Cancel);
        var options = (IOptions<BackupOptions>)host.Services.GetService(typeof(IOptions<BackupOptions>))!;
        (options.Value.KeyFile, options.Value.Keep) = (folder.File("key"), 3);
        var regular = new RegularBackup(host.Services, clock, options, log);
        var made = new List<int>();
        for (var hour = 0; hour < 120; hour += 12)
        {
            await regular.Once(set, Cancel);
            made.Add(set.Archives.Count);
            clock.Advance(TimeSpan.FromHours(12));
        }

        Assert.Equal([1, 1, 2, 2, 3, 3, 3, 3, 3, 3], made);
        Assert.Equal(5, log.Lines.Count(line => line.Contains("backup of 0 conversations", StringComparison.Ordinal)));
        Assert.Equal(clock.Now - TimeSpan.FromHours(24), set.Newest);
        options.Value.KeyFile = folder.File("missing");
        await regular.Once(set, Cancel);
        Assert.Contains(log.Lines, line => line.Contains("No backup could be made", StringComparison.Ordinal) && line.Contains("Backup:KeyFile", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Folder=x", "Backup:KeyFile")]
    [InlineData("Hours=0", "Backup:Hours")]
    [InlineData("Keep=0", "Backup:Keep")]
    [InlineData("Hour=5", "Backup:Hour ")]
    [InlineData("Folder=x;KeyFile=y;Kind=PostgreSql", "Backup:Folder")]
    [InlineData("Folder=x;KeyFile=y", null)]
    public void A_wrong_setting_is_named(string settings, string? named)
    {
        var pairs = settings.Split(';').Select(setting => setting.Split('=')).ToList();
        var kind = pairs.Find(pair => pair[0] == "Kind") is null ? DebtBot.Storage.StoreKind.LiteDb : DebtBot.Storage.StoreKind.PostgreSql;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs.Where(pair => pair[0] != "Kind").Select(pair => KeyValuePair.Create($"Backup:{pair[0]}", (string?)pair[1]))).Build();
        var options = new BackupOptions();
        configuration.GetSection(BackupOptions.Section).Bind(options);
        var judged = new BackupCheck(configuration, Options.Create(new DebtBot.Storage.StorageOptions { Kind = kind })).Validate(null, options);
        Assert.Equal(named is null, judged.Succeeded);
        Assert.True(named is null || judged.FailureMessage!.Contains(named, StringComparison.Ordinal), judged.FailureMessage);
    }

    public void Dispose() => folder.Dispose();
}
