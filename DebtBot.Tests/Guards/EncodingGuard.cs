using System.Text;

namespace DebtBot.Tests.Guards;

public sealed class EncodingGuard
{
    private static readonly string[] Patterns = ["*.cs", "*.yaml", "*.md", "*.chat", "*.json", "*.html", "*.css", "*.js", "*.mjs", "*.csproj"];

    [Fact]
    public void Every_text_file_is_utf8_with_line_feeds_and_no_broken_or_half_width_kana()
    {
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var faults = new List<string>();
        foreach (var path in Patterns.SelectMany(pattern => Repository.Files(pattern)))
        {
            var text = strict.GetString(File.ReadAllBytes(path));
            var half = text.Any(unit => unit is >= '\uFF66' and <= '\uFF9D') && !path.Contains("Specs", StringComparison.Ordinal) && !path.Contains("JapaneseText", StringComparison.Ordinal);
            if (text.Contains('\r') || text.Contains('\uFFFD') || text.StartsWith('\uFEFF') || half)
            {
                faults.Add(Repository.Relative(path));
            }
        }

        Assert.True(faults.Count == 0, "Save as UTF-8 without BOM, with LF, without U+FFFD or half-width kana: " + string.Join(", ", faults));
    }
}
