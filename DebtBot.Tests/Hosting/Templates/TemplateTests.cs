using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DebtBot.Hosting;
using k8s;

namespace DebtBot.Tests.Hosting.Templates;

/// <summary>What deploymentTemplates name exists: settings, numbers, fields of Kubernetes, files. What needs other tools is in deploymentTemplates/check.sh.</summary>
public sealed partial class TemplateTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploymentTemplates");

    [Fact]
    public void Every_setting_in_a_template_is_one_of_the_hosts()
    {
        var known = typeof(ConversationLoop).Assembly.GetTypes()
            .Select(type => (type, section: type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetRawConstantValue() as string)).Where(one => one.section is not null)
            .SelectMany(one => one.type.GetProperties().Where(property => property.CanWrite).Select(property => $"{one.section}:{property.Name}")).ToHashSet(StringComparer.Ordinal);
        var named = Files("*").SelectMany(path => Setting().Matches(File.ReadAllText(path)).Select(match => (Path: path, Name: match.Value.Replace("__", ":", StringComparison.Ordinal)))).ToList();
        Assert.True(named.Count > 20);
        var unknown = named.Where(one => !known.Contains(one.Name) && !known.Any(name => name.StartsWith(one.Name + ":", StringComparison.Ordinal))).Select(one => $"{Path.GetRelativePath(Folder, one.Path)}: {one.Name}");
        Assert.True(!unknown.Any(), "No such setting: " + string.Join(", ", unknown.Distinct()));
    }

    [Fact]
    public void Alerts_and_dashboard_name_numbers_that_exist()
    {
        var names = typeof(Telemetry).GetFields(BindingFlags.NonPublic | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<System.Diagnostics.Metrics.Instrument>()
            .Select(one => one.Name.Replace('.', '_') + (one.Unit == "s" ? "_seconds" : "_total")).ToHashSet(StringComparer.Ordinal);
        var used = new[] { "alerts.yml", "grafana.json" }.SelectMany(file => Number().Matches(File.ReadAllText(Path.Combine(Folder, "watching", file)))).Select(match => Ending().Replace(match.Value, "")).Distinct().ToList();
        Assert.Equal(names.Order(), used.Order());
    }

    [Fact]
    public void The_dashboard_is_json_with_ten_panels() =>
        Assert.Equal(10, JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "watching/grafana.json")))!["panels"]!.AsArray().Count);

    [Fact]
    public void Every_alert_leads_to_a_row_of_the_runbook()
    {
        var runbook = File.ReadAllText(Path.Combine(Folder, "watching/RUNBOOK.md"));
        var led = Row().Matches(File.ReadAllText(Path.Combine(Folder, "watching/alerts.yml"))).Select(match => match.Groups["row"].Value).ToList();
        Assert.NotEmpty(led);
        Assert.All(led, row => Assert.Contains($"<a id=\"{row}\"></a>", runbook, StringComparison.Ordinal));
    }

    [Fact]
    public void Kubernetes_objects_have_only_fields_that_exist()
    {
        var files = Files("*.yaml").Where(path => path.Contains("/kubernetes/", StringComparison.Ordinal) && !path.EndsWith("kustomization.yaml", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count >= 7);
        Assert.All(files, path => Assert.NotEmpty(KubernetesYaml.LoadAllFromString(File.ReadAllText(path), strict: true)));
    }

    [Fact]
    public void The_unit_allows_the_one_call_of_those_it_forbids_without_which_dotnet_does_not_start()
    {
        var filters = File.ReadAllLines(Path.Combine(Folder, "one-machine/debtbot.service")).Where(line => line.StartsWith("SystemCallFilter=", StringComparison.Ordinal)).ToList();
        Assert.True(filters.FindIndex(line => line.Contains("@resources", StringComparison.Ordinal)) < filters.IndexOf("SystemCallFilter=sched_setaffinity"), "Put SystemCallFilter=sched_setaffinity behind the line that takes @resources away.");
    }

    [Fact]
    public void Bringing_backups_away_asks_for_a_fresh_archive_and_is_not_content_with_the_file_of_keys() =>
        Assert.Contains("-name \"conversations-*.debtbot\" -mmin", File.ReadAllText(Path.Combine(Folder, "one-machine/debtbot-backup.service")), StringComparison.Ordinal);

    [Theory]
    [InlineData("one-machine")]
    [InlineData("container")]
    public void Caddy_writes_no_line_for_a_request_that_failed_because_it_would_name_the_conversation(string folder) =>
        Assert.Contains("exclude http.log http.handlers", File.ReadAllText(Path.Combine(Folder, folder, "Caddyfile")), StringComparison.Ordinal);

    [Fact]
    public void Every_file_a_readme_links_to_is_there()
    {
        var broken = Files("*.md").SelectMany(path => Link().Matches(File.ReadAllText(path)).Select(match => (path, to: match.Groups["to"].Value)))
            .Where(link => !link.to.StartsWith("http", StringComparison.Ordinal) && !Path.Exists(Path.Combine(Path.GetDirectoryName(link.path)!, link.to.Split('#')[0]))).Select(link => $"{link.path}: {link.to}");
        Assert.True(!broken.Any(), string.Join('\n', broken));
    }

    [Fact]
    public void What_the_threat_model_leans_on_is_there()
    {
        var model = File.ReadAllText(Path.Combine(Folder, "SECURITY.md"));
        var sources = new[] { "DebtBot", "DebtBot.Tests", "deploymentTemplates" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "DebtBot.Dialogs"), "*.cs", SearchOption.AllDirectories)).Concat([Path.Combine(Repository.Root, "test.sh"), Path.Combine(Repository.Root, "Directory.Packages.props")]).ToList();
        var named = Source().Matches(model).Select(match => match.Groups["path"].Value).Where(name => char.IsUpper(name[0]) || name.Contains('/', StringComparison.Ordinal) || name.EndsWith(".sh", StringComparison.Ordinal)).Where(name => name is not ("AUDIT_SOURCE" or "data/keys")).ToList();
        Assert.True(named.Count > 20);
        var gone = named.Where(name => !sources.Any(path => path.Contains("/" + name.TrimEnd('/') + (name.EndsWith('/') ? "/" : ""), StringComparison.Ordinal)));
        Assert.True(!gone.Any(), "SECURITY.md names what is not there: " + string.Join(", ", gone));
    }

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Where(path => Path.GetExtension(path) != ".png" && !path.EndsWith("SECURITY.md", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(Storage|Proxy|Sheet|Line|BotFramework|Telemetry|Drain|Limits|Backup|Listening|DirectLine|Delivery)(__[A-Za-z]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Setting();

    [GeneratedRegex(@"debtbot_[a-z_]+", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("_(bucket|count|sum)$", RegexOptions.NonBacktracking)]
    private static partial Regex Ending();

    [GeneratedRegex(@"RUNBOOK\.md#(?<row>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<path>[A-Za-z][A-Za-z./_-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Source();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
