using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Which areas may apply to a person: 一級地（生活保護の級地）and 東京都特別区 are two separate questions.</summary>
internal readonly record struct AidArea(bool FirstClass, bool TokyoWards);

/// <summary>一級地の市区町村。表にない町村、同じ名前がほかの県にもある市は「わからない」。</summary>
internal sealed class FirstClassAreas
{
    private static readonly AidArea[] Any = [new(false, false), new(true, false), new(true, true)];

    private readonly IReadOnlyList<(string Prefecture, HashSet<string> First, HashSet<string> Other)> prefectures;
    private readonly HashSet<string> without;

    public FirstClassAreas(YamlMap map)
    {
        map.Allow("title", "basis", "source", "confidence", "verified", "prefectures", "without");
        without = [.. map.Texts("without")];
        prefectures = [.. map.Map("prefectures").Entries().Select(entry => (entry.Key, Names(entry.Map.Allow("first", "cities"), "first"), Names(entry.Map, "cities")))];
    }

    /// <summary>The areas that are still possible; one when the place is known.</summary>
    public IReadOnlyList<AidArea> Of(Person person)
    {
        if (person.Prefecture.Is(without.Contains))
        {
            return [new(false, false)];
        }

        var possible = person.Municipality.TryGet(out var place) ? Named(person.Prefecture, Folded(place)) : Any;
        return person.Prefecture.Is(prefecture => prefecture != "東京都") ? [.. possible.Where(area => !area.TokyoWards)] : possible;
    }

    private IReadOnlyList<AidArea> Named(Answer<string> prefecture, string place)
    {
        string[] forms = place.EndsWith('区') && place.IndexOf('市', StringComparison.Ordinal) is > 0 and var city ? [place, place[..(city + 1)]] : [place];
        var found = prefectures.Where(known => !prefecture.IsGiven || prefecture.Is(known.Prefecture))
            .SelectMany(known => new[] { (known.Prefecture, First: true, Names: known.First), (known.Prefecture, First: false, Names: known.Other) })
            .Where(known => forms.Any(known.Names.Contains))
            .Select(known => new AidArea(known.First, known.First && known.Prefecture == "東京都" && place.EndsWith('区'))).Distinct().ToList();
        return found.Count == 0 || (!prefecture.IsGiven && place.EndsWith('区')) ? Any : found;
    }

    private static HashSet<string> Names(YamlMap map, string key) => [.. map.Texts(key).Select(Folded)];

    private static string Folded(string name) => name.Trim().Replace('ケ', 'ヶ').Replace('が', 'ヶ');
}
