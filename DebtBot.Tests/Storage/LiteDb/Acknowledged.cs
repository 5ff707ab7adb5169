namespace DebtBot.Tests.Storage.LiteDb;

/// <summary>An acknowledged turn is in the data file itself, not on its way there.</summary>
public sealed class Acknowledged
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_of_the_data_file_taken_at_the_acknowledgement_holds_the_turn()
    {
        using var folder = new TempFolder();
        using var store = folder.Open();
        for (var turn = 1; turn <= 10; turn++)
        {
            await store.TrySave(new("line", "1"), new byte[turn * 2000], null, turn - 1, Cancel);
            using var copy = new TempFolder();
            File.Copy(folder.File(FolderState.Data), copy.File(FolderState.Data));
            File.Copy(folder.File(FolderState.DataKeys), copy.File(FolderState.DataKeys));
            using var reopened = copy.Open();
            var stored = await reopened.Load(new("line", "1"), Cancel);
            Assert.Equal((turn, turn * 2000), (stored!.Version, stored.Sealed.Length));
        }
    }

    [Fact]
    public async Task Everything_is_there_after_closing_and_opening_again()
    {
        using var folder = new TempFolder();
        for (var round = 0; round < 5; round++)
        {
            using var store = folder.Open();
            await Task.WhenAll(Enumerable.Range(0, 50).Select(n => store.TrySave(
                new("line", $"{n}"), new byte[100 * n], DateTimeOffset.UnixEpoch.AddMinutes(n), round, Cancel).AsTask()));
        }

        using var last = folder.Open();
        Assert.Equal(50, (await last.Due(DateTimeOffset.UnixEpoch.AddDays(1), 1000, Cancel)).Count);
        Assert.Equal(5, (await last.Load(new("line", "7"), Cancel))!.Version);
    }
}
