using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Options.Effects;

/// <summary>effects.yaml and credit-bureaus.yaml. The effects also say how a wish moves the order; they never move the fit.</summary>
internal sealed class EffectsTable
{
    private const int IfItDepends = 4;
    private const int IfTouched = 12;
    private readonly Dictionary<OptionKind, IReadOnlyList<OptionEffect>> effects;
    private readonly List<DatedValue<int>> bureaus;

    public EffectsTable(LawLibrary library)
    {
        effects = library.File("Options/Effects/effects.yaml").Entries().ToDictionary(entry => Kind(entry.Key, entry.Map), entry => Read(entry.Map, library));
        bureaus = [.. library.File("Options/Effects/credit-bureaus.yaml").Entries().Select(entry => library.Dated.Read(entry.Key, entry.Map, map => map.Whole("value")))];
    }

    public IReadOnlyList<DataRow> Rows => [.. bureaus.Select(years => DataOverview.Row("Options", years))];

    public IReadOnlyList<OptionEffect> Of(OptionKind kind) => effects.GetValueOrDefault(kind, []);

    /// <summary>The place after the wishes: a way that touches what the person wants to keep moves back, but stays before what cannot be told.</summary>
    public int MovedByWishes(OptionFinding finding, IReadOnlyList<Wish> wishes)
    {
        if (finding.Rank > Nearness.LastKnown || finding.Kind == OptionKind.InvokeLimitation)
        {
            return finding.Rank;
        }

        var moved = wishes.Distinct().Sum(wish => Of(finding.Kind).FirstOrDefault(effect => effect.Topic == Wishes.TopicOf(wish))?.Weight switch
        {
            EffectWeight.Touched => IfTouched,
            EffectWeight.Depends => IfItDepends,
            _ => 0,
        });
        return Math.Min(Nearness.LastKnown, finding.Rank + moved);
    }

    private static OptionKind Kind(string name, YamlMap map) => KebabNames<OptionKind>.TryParse(name, out var kind) ? kind : throw map.Fault(null, $"“{name}” is no option{DidYouMean.Hint(name, KebabNames<OptionKind>.All)}");

    private static IReadOnlyList<OptionEffect> Read(YamlMap map, LawLibrary library) =>
        [.. Enum.GetValues<EffectTopic>().Select(topic => Read(topic, map.Allow(KebabNames<EffectTopic>.All).Map(KebabNames<EffectTopic>.NameOf(topic)).Allow("weight", "say"), library))];

    private static OptionEffect Read(EffectTopic topic, YamlMap map, LawLibrary library) =>
        library.Sentences.Has(map.Text("say")) ? new(topic, map.Kind<EffectWeight>("weight"), library.Sentences.Reason(map.Text("say"))) : throw map.Fault("say", $"no approved sentence “{map.Text("say")}”");
}
