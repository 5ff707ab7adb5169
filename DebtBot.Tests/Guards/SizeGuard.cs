namespace DebtBot.Tests.Guards;

public sealed class SizeGuard
{
    private const int MostLines = 150;

    [Fact]
    public void A_source_file_fits_in_the_head()
    {
        var faults = Repository.Files("*.cs", "DebtBot", "DebtBot.Dialogs", "DebtBot.Knowledge")
            .Select(path => (Path: Repository.Relative(path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MostLines)
            .Select(file => $"{file.Path} ({file.Lines})");
        Assert.True(!faults.Any(), $"Split files longer than {MostLines} lines by idea: " + string.Join(", ", faults));
    }
}
