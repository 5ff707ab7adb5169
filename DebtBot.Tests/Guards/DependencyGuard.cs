using System.Text.RegularExpressions;

namespace DebtBot.Tests.Guards;

public sealed partial class DependencyGuard
{
    /// <summary>Folder → namespaces it must not use.</summary>
    public static TheoryData<string, string[]> Arrows { get; } = new()
    {
        { "DebtBot.Knowledge", ["DebtBot.Dialogs", "DebtBot.Hosting", "DebtBot.Channels", "DebtBot.Storage", "Microsoft.AspNetCore", "LiteDB", "System.Net"] },
        { "DebtBot.Dialogs", ["DebtBot.Hosting", "DebtBot.Channels", "DebtBot.Storage", "DebtBot.Delivery", "Microsoft.AspNetCore", "LiteDB", "System.Net"] },
        { "DebtBot.Dialogs/Interviewing", ["DebtBot.Dialogs.Interviews"] },
        { "DebtBot.Dialogs/Conversation", ["DebtBot.Dialogs.Interviews", "DebtBot.Dialogs.Presenting"] },
        { "DebtBot/Channels", ["DebtBot.Dialogs.Interviews", "DebtBot.Dialogs.Interviewing", "DebtBot.Dialogs.Presenting", "DebtBot.Storage"] },
    };

    [Theory]
    [MemberData(nameof(Arrows))]
    public void Arrows_point_one_way(string folder, string[] forbidden)
    {
        var faults = from path in Repository.Files("*.cs", folder)
                     from line in File.ReadLines(path)
                     let used = Using().Match(line)
                     where used.Success && forbidden.Any(name => used.Groups["name"].Value.StartsWith(name, StringComparison.Ordinal))
                     select $"{Repository.Relative(path)}: {line}";
        Assert.True(!faults.Any(), $"{folder} must not know these; move the code or turn the arrow:\n" + string.Join('\n', faults));
    }

    [Fact]
    public void Only_the_data_folder_reads_yaml()
    {
        var faults = Repository.Files("*.cs", "DebtBot.Knowledge", "DebtBot.Dialogs", "DebtBot")
            .Where(path => !Repository.Relative(path).StartsWith("DebtBot.Knowledge/Data/", StringComparison.Ordinal))
            .Where(path => File.ReadAllText(path).Contains("using YamlDotNet", StringComparison.Ordinal));
        Assert.True(!faults.Any(), "Read YAML through DebtBot.Knowledge.Data (StrictYaml, YamlMap): " + string.Join(", ", faults.Select(Repository.Relative)));
    }

    [GeneratedRegex(@"^using (static )?(?<name>[\w.]+);")]
    private static partial Regex Using();
}
