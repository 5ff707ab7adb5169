using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Referrals;

/// <summary>Which desks in which order, with the reason's sentence: routing.yaml. Whether one is open is the directory's matter.</summary>
internal sealed class Routing
{
    private readonly IReadOnlyList<(Need When, string Desk, string Why)> routes;
    private readonly Needs needs;

    public Routing(YamlMap map, IReadOnlyDictionary<string, Desk> desks, LegalSentences sentences)
    {
        needs = new(map.Allow("short-of-money", "many-debts", "routes"));
        routes = [.. map.Maps("routes").Select(route => Read(route.Allow("when", "desk", "why"), desks, sentences))];
    }

    /// <summary>Desks named by some route.</summary>
    public IEnumerable<string> Desks => routes.Select(route => route.Desk).Distinct();

    public IEnumerable<(string Desk, string Why)> Of(CaseFile file, DateOnly today) =>
        routes.Where(route => needs.Has(route.When, file, today)).DistinctBy(route => route.Desk).Select(route => (route.Desk, route.Why));

    private static (Need When, string Desk, string Why) Read(YamlMap route, IReadOnlyDictionary<string, Desk> desks, LegalSentences sentences)
    {
        var (desk, why) = (route.Text("desk"), route.Text("why"));
        return !desks.ContainsKey(desk) ? throw route.Fault("desk", $"“{desk}” is not in desks.yaml{DidYouMean.Hint(desk, desks.Keys)}")
            : !sentences.Has(why) ? throw route.Fault("why", $"no approved sentence “{why}”{DidYouMean.Hint(why, sentences.All.Select(sentence => sentence.Key))}")
            : (route.Kind<Need>("when"), desk, why);
    }
}
