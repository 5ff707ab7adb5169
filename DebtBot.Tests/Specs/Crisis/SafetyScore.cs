using DebtBot.Dialogs.Interruptions.Crisis;

namespace DebtBot.Tests.Specs.Crisis;

/// <summary>One line of a set: what somebody wrote, and what the screen must see in it.</summary>
internal sealed record SafetyCase(string Set, string Text, SafetySign Expected)
{
    public SafetySign Seen { get; } = SafetyScreen.Read(Text);

    public bool IsMissed => Expected != SafetySign.None && Seen == SafetySign.None;

    public bool IsMistaken => Expected == SafetySign.None && Seen != SafetySign.None;

    /// <summary>Every line of the .txt files beside this one: "level kind | message".</summary>
    public static IReadOnlyList<SafetyCase> All { get; } =
    [
        .. from path in Repository.Files("*.txt", "DebtBot.Tests/Specs/Crisis").Order(StringComparer.Ordinal)
           where !path.Contains("Learning", StringComparison.Ordinal)
           from line in File.ReadLines(path)
           where line.Length > 0 && !line.StartsWith('#')
           let parts = line.Split(" | ")
           select new SafetyCase(
               Path.GetFileNameWithoutExtension(path),
               parts[1],
               SafetySign.Named(parts[0]) ?? throw new FormatException($"“{parts[0]}” is no sign of danger")),
    ];
}

/// <summary>How much of a set is seen (recall), how much of what is seen is there (precision), how many lines get the right level, and the right kind too; 0 to 1.</summary>
internal sealed record SafetyScore(double Recall, double Precision, double LevelRight, double Right)
{
    public static SafetyScore Of(IReadOnlyCollection<SafetyCase> cases) => new(
        1 - Share(cases.Count(item => item.IsMissed), cases.Count(item => item.Expected != SafetySign.None)),
        1 - Share(cases.Count(item => item.IsMistaken), cases.Count(item => item.Seen != SafetySign.None)),
        1 - Share(cases.Count(item => item.Seen.Level != item.Expected.Level), cases.Count),
        1 - Share(cases.Count(item => item.Seen != item.Expected), cases.Count));

    public override string ToString() => $"recall {Recall:P1}, precision {Precision:P1}, level right {LevelRight:P1}, level and kind right {Right:P1}";

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
