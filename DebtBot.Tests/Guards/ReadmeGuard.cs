namespace DebtBot.Tests.Guards;

public sealed class ReadmeGuard
{
    [Fact]
    public void The_first_screen_is_a_tested_conversation()
    {
        var chat = File.ReadAllText(Path.Combine(Repository.Root, "DebtBot.Tests/Transcripts/urgent/six-turns.chat"));
        var turns = chat[chat.IndexOf("> ", StringComparison.Ordinal)..].TrimEnd();
        Assert.Contains($"```text\n{turns}\n```", File.ReadAllText(Path.Combine(Repository.Root, "README.md")), StringComparison.Ordinal);
        Assert.Equal(6, turns.Split('\n').Count(line => line.StartsWith("> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_has_a_line_saying_why()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var packages = System.Xml.Linq.XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);
        var unexplained = packages.Where(package => !readme.Contains(package, StringComparison.Ordinal) && !package.StartsWith("Microsoft.Extensions.Caching", StringComparison.Ordinal));
        Assert.True(!unexplained.Any(), "Say in README.md why these are here: " + string.Join(", ", unexplained));
    }
}
