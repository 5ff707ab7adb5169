using System.Globalization;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options.Effects;

/// <summary>ranges.yaml: what a way out costs and how long it takes, from–to. Practice, therefore to be confirmed.</summary>
internal sealed class RangesTable
{
    private readonly Dictionary<OptionKind, IReadOnlyList<OptionRange>> costs;
    private readonly Dictionary<OptionKind, IReadOnlyList<OptionRange>> times;
    private readonly List<(OptionKind Kind, List<DatedValue<(long From, long To)>> Values)> read;

    public RangesTable(LawLibrary library)
    {
        read = library.File("Options/Effects/ranges.yaml").Entries().Select(entry => (Kind: Kind(entry.Key, entry.Map), Values: entry.Map.Entries().Select(range => library.Dated.Read(range.Key, range.Map, Span)).ToList())).ToList();
        Dictionary<OptionKind, IReadOnlyList<OptionRange>> In(string unit) => read.ToDictionary(item => item.Kind, IReadOnlyList<OptionRange> (item) => [.. item.Values.Select(Range).Where(range => range.Unit == unit)]);
        (costs, times) = (In("yen"), In("months"));
    }

    public IReadOnlyList<DataRow> Rows => [.. read.SelectMany(item => item.Values, (item, value) => Row(item.Kind, value))];

    public IReadOnlyList<OptionRange> CostsOf(OptionKind kind) => costs.GetValueOrDefault(kind, []);

    public IReadOnlyList<OptionRange> TimesOf(OptionKind kind) => times.GetValueOrDefault(kind, []);

    /// <summary>The same range stands under several procedures; its row names which.</summary>
    private static DataRow Row(OptionKind kind, DatedValue<(long From, long To)> value) =>
        DataOverview.Row("Options", value) with { Place = $"{value.File} {KebabNames<OptionKind>.NameOf(kind)} {value.Id}" };

    private static OptionRange Range(DatedValue<(long From, long To)> value) =>
        new(value.Id, value.Title, value.Unit, value.Values.Entries[^1].Value.From, value.Values.Entries[^1].Value.To, value.Basis, value.Confidence, value.VerifiedOn);

    private static OptionKind Kind(string name, YamlMap map) => KebabNames<OptionKind>.TryParse(name, out var kind) ? kind : throw map.Fault(null, $"“{name}” is no option{DidYouMean.Hint(name, KebabNames<OptionKind>.All)}");

    private static (long From, long To) Span(YamlMap map) => map.Parse(
        "value", text => text.Split(' ') is [var from, var to] && Number(from) <= Number(to) ? (Number(from), Number(to)) : throw new FormatException(), "two rising numbers like “20000 55000”");

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
