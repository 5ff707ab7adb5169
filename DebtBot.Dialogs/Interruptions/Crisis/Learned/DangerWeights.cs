using System.Collections.Frozen;
using System.Globalization;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions.Crisis.Learned;

/// <summary>weights.tsv: how strongly each trait speaks for each sign, in hundredths of a logit. The first line names the signs; the trait "*" is always there.</summary>
internal sealed class DangerWeights
{
    public const string Always = "*";
    private const string Path = "Interruptions/Crisis/Learned/weights.tsv";
    private const float Unit = 100;
    private const int LongestShort = 4;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> rows;
    private readonly float[] values;

    /// <summary>Nearly all traits are a few letters; packed into a number they are found several times as fast.</summary>
    private readonly FrozenDictionary<ulong, int> shortRows;

    private DangerWeights(IReadOnlyList<SafetySign> signs, Dictionary<string, int> rows, float[] values)
    {
        Signs = signs;
        this.rows = rows.GetAlternateLookup<ReadOnlySpan<char>>();
        shortRows = rows.Where(row => row.Key.Length <= LongestShort).ToFrozenDictionary(row => Packed(row.Key), row => row.Value);
        this.values = values;
    }

    /// <summary>What may be meant; the first is <see cref="SafetySign.None"/>.</summary>
    public IReadOnlyList<SafetySign> Signs { get; }

    /// <summary>The line of a trait, -1 when it has none.</summary>
    public int RowOf(ReadOnlySpan<char> trait) => (trait.Length <= LongestShort ? shortRows.TryGetValue(Packed(trait), out var row) : rows.TryGetValue(trait, out row)) ? row : -1;

    private static ulong Packed(ReadOnlySpan<char> trait)
    {
        var packed = 0UL;
        foreach (var letter in trait)
        {
            packed = (packed << 16) | letter;
        }

        return packed;
    }

    public ReadOnlySpan<float> Row(int row) => values.AsSpan(row * Signs.Count, Signs.Count);

    public static DangerWeights Load()
    {
        using var stream = typeof(DangerWeights).Assembly.GetManifestResourceStream(Path) ?? throw new LawDataException(Path, 0, 0, "is missing");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <exception cref="LawDataException">A line is not whole: the program does not start with half a safety screen.</exception>
    public static DangerWeights Read(TextReader text)
    {
        var signs = (text.ReadLine() ?? "").Split('\t').Skip(1).Select(Sign).ToList();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var values = new List<float>();
        while (text.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != signs.Count + 1 || !rows.TryAdd(cells[0], rows.Count))
            {
                throw Fault(rows.Count + 2, $"“{cells[0]}” needs {signs.Count} numbers and one line of its own");
            }

            values.AddRange(cells.Skip(1).Select(cell => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value / Unit : throw Fault(rows.Count + 1, $"“{cell}” is no number")));
        }

        return signs.Count > 1 && signs[0] == SafetySign.None && rows.ContainsKey(Always) ? new(signs, rows, [.. values]) : throw Fault(1, $"needs the signs, none first, and a line “{Always}”");
    }

    private static SafetySign Sign(string name) => SafetySign.Named(name) ?? throw Fault(1, $"“{name}” is no sign of danger");

    private static LawDataException Fault(int line, string what) => new(Path, line, 1, what);
}
