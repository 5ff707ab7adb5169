using System.Globalization;
using DebtBot.Knowledge.Values;
using YamlDotNet.RepresentationModel;

namespace DebtBot.Knowledge.Data;

/// <summary>A YAML mapping read strictly: every access names file, line and column when it fails, and unknown keys are refused.</summary>
public sealed class YamlMap
{
    private readonly YamlMappingNode node;

    internal YamlMap(string file, YamlMappingNode node) => (File, this.node) = (file, node);

    public string File { get; }

    internal YamlMappingNode Node => node;

    public IEnumerable<string> Keys => node.Children.Keys.Select(key => Scalar(key).Value!);

    /// <exception cref="LawDataException">A key stands here that is not in the list.</exception>
    public YamlMap Allow(params IReadOnlyCollection<string> known)
    {
        foreach (var key in node.Children.Keys)
        {
            if (!known.Contains(Scalar(key).Value!))
            {
                throw Fault(key, $"unknown key “{Scalar(key).Value}”{DidYouMean.Hint(Scalar(key).Value!, known)}");
            }
        }

        return this;
    }

    public bool Has(string key) => Child(key) is not null;

    /// <summary>Whether the key holds one plain value rather than a list or a mapping.</summary>
    public bool IsSingle(string key) => Child(key) is YamlScalarNode;

    public string Text(string key) => Scalar(Required(key)).Value!;

    public string? TextOrNull(string key) => Child(key) is { } child ? Scalar(child).Value : null;

    public int Whole(string key) => Parse(key, text => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), "a whole number");

    public Yen Yen(string key) => Parse(key, text => new Yen(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)), "an amount in whole yen");

    public decimal Number(string key) => Parse(key, text => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture), "a number");

    public bool YesNo(string key) => Parse(key, text => text switch { "yes" or "true" => true, "no" or "false" => false, _ => throw new FormatException() }, "yes or no");

    public DateOnly Date(string key) => Parse(key, ParseDate, "a date like 2020-04-01");

    public TimeOnly Time(string key) => Parse(key, text => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture), "a time like 09:00");

    /// <summary>An enum written in kebab-case.</summary>
    public TEnum Kind<TEnum>(string key)
        where TEnum : struct, Enum => KindOf<TEnum>(Required(key));

    public IReadOnlyList<TEnum> Kinds<TEnum>(string key)
        where TEnum : struct, Enum => [.. Items(key).Select(KindOf<TEnum>)];

    /// <summary>A text or a list of texts; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => Scalar(item).Value!)];

    public YamlMap Map(string key) => AsMap(Required(key));

    public YamlMap? MapOrNull(string key) => Child(key) is { } child ? AsMap(child) : null;

    /// <summary>A list of mappings; empty when the key is missing.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => [.. Items(key).Select(AsMap)];

    /// <summary>All children as mappings, in the order of the file.</summary>
    public IReadOnlyList<(string Key, YamlMap Map)> Entries() => [.. node.Children.Select(pair => (Scalar(pair.Key).Value!, AsMap(pair.Value)))];

    /// <summary>A fault at a key of this mapping, or at the mapping itself.</summary>
    public LawDataException Fault(string? key, string message) => Fault(key is null ? node : Child(key) ?? node, message);

    public T Parse<T>(string key, Func<string, T> parse, string expected)
    {
        var child = Scalar(Required(key));
        try
        {
            return parse(child.Value!);
        }
        catch (Exception slip) when (slip is FormatException or OverflowException or ArgumentException)
        {
            throw Fault(child, $"“{key}: {child.Value}” is not {expected}");
        }
    }

    public static DateOnly ParseDate(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private TEnum KindOf<TEnum>(YamlNode item)
        where TEnum : struct, Enum
    {
        var text = Scalar(item).Value!;
        return KebabNames<TEnum>.TryParse(text, out var kind)
            ? kind
            : throw Fault(item, $"“{text}” is not one of {string.Join(", ", KebabNames<TEnum>.All)}{DidYouMean.Hint(text, KebabNames<TEnum>.All)}");
    }

    private IEnumerable<YamlNode> Items(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        { } single => [single],
    };

    private YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private YamlNode Required(string key) => Child(key) ?? throw Fault(node, $"the key “{key}” is missing");

    private YamlMap AsMap(YamlNode child) => child is YamlMappingNode map ? new(File, map) : throw Fault(child, "a mapping (key: value) is expected here");

    private YamlScalarNode Scalar(YamlNode child) => child as YamlScalarNode ?? throw Fault(child, "a single value is expected here");

    private LawDataException Fault(YamlNode at, string message) => new(File, at.Start.Line, at.Start.Column, message);
}
