using System.Reflection;
using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Guards;

/// <summary>No message can make a pattern run long: it cannot backtrack, or every repetition in it has an end.</summary>
public sealed partial class RegexGuard
{
    private static readonly Assembly[] Assemblies = [typeof(LawBook).Assembly, typeof(JapaneseReader).Assembly, typeof(DebtBot.Commands.HearCommand).Assembly];

    [Fact]
    public void Every_pattern_is_non_backtracking_or_bounded()
    {
        var faults = from assembly in Assemblies
                     from type in assembly.GetTypes()
                     from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
                     let pattern = method.GetCustomAttribute<GeneratedRegexAttribute>()
                     where pattern is not null && !pattern.Options.HasFlag(RegexOptions.NonBacktracking) && Endless(pattern.Pattern)
                     select $"{type.Name}.{method.Name}";
        Assert.True(!faults.Any(), "Give these RegexOptions.NonBacktracking or an end to every * and + and {n,}: " + string.Join(", ", faults));
    }

    [Fact]
    public void No_pattern_is_made_at_run_time()
    {
        var faults = Repository.Files("*.cs", "DebtBot", "DebtBot.Dialogs", "DebtBot.Knowledge").Where(path => MadeAtRunTime().IsMatch(File.ReadAllText(path))).Select(Repository.Relative);
        Assert.True(!faults.Any(), "Write these patterns as [GeneratedRegex]: " + string.Join(", ", faults));
    }

    /// <summary>String.Normalize throws on half a surrogate pair, and anyone can send one.</summary>
    [Fact]
    public void Only_the_normalizer_normalizes_what_people_write()
    {
        var faults = Repository.Files("*.cs", "DebtBot", "DebtBot.Dialogs").Where(path => File.ReadAllText(path).Contains("NormalizationForm.", StringComparison.Ordinal))
            .Select(Repository.Relative).Where(path => path != "DebtBot.Dialogs/JapaneseText/Normalizer.cs");
        Assert.True(!faults.Any(), "Use Normalizer.Normalize here: " + string.Join(", ", faults));
    }

    [Theory]
    [InlineData("a*", true)]
    [InlineData("(?:ab)+", true)]
    [InlineData("a{2,}", true)]
    [InlineData("[*+]{1,3}", false)]
    [InlineData(@"\+\*{0,2}", false)]
    public void Endless_repetitions_are_seen(string pattern, bool endless) => Assert.Equal(endless, Endless(pattern));

    /// <summary>Outside of escapes and classes of characters.</summary>
    private static bool Endless(string pattern) => Repetition().IsMatch(Literal().Replace(pattern, "x"));

    [GeneratedRegex(@"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[*+]|\{\d+,\}")]
    private static partial Regex Repetition();

    [GeneratedRegex(@"new Regex\(|Regex\.(?:IsMatch|Match|Matches|Replace|Split)\(")]
    private static partial Regex MadeAtRunTime();
}
