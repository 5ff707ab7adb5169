using System.Text.RegularExpressions;

namespace DebtBot.Tests.Guards;

/// <summary>The table of mission rows in DebtBot.Dialogs/README.md: one row each, in order, every file there.</summary>
public sealed partial class MissionRowsGuard
{
    private static readonly int[] Firsts = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16, 19, 20, 21, 22, 24, 25];

    private static readonly string[] Wanted =
    [
        .. Numbered("I", 30), .. Numbered("H", 5), .. Numbered("J", 4), .. Numbered("M", 3), .. Firsts.Select(number => $"first {number}"),
    ];

    private static readonly IReadOnlyList<Match> Rows =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "DebtBot.Dialogs/README.md"))).Cast<Match>()];

    [Fact]
    public void Every_row_stands_once_and_in_order() => Assert.Equal(Wanted, Rows.Select(row => row.Groups["id"].Value));

    [Fact]
    public void Every_file_named_is_there()
    {
        var missing = from row in Rows
                      from file in Quoted().Matches(row.Groups["files"].Value).Select(file => file.Groups["path"].Value).DefaultIfEmpty("no file at all")
                      where !File.Exists(Path.Combine(Repository.Root, "DebtBot.Tests", file))
                      select $"{row.Groups["id"].Value}: {file}";
        Assert.True(!missing.Any(), "Correct these rows of DebtBot.Dialogs/README.md: " + string.Join(", ", missing));
    }

    private static IEnumerable<string> Numbered(string letter, int count) => Enumerable.Range(1, count).Select(number => $"{letter}{number}");

    [GeneratedRegex(@"^\| (?<id>[IHJM][0-9]{1,2}|first [0-9]{1,2}) [^|\n]*\| (?<files>[^|\n]*)\|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<path>[^`]{1,200})`", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
