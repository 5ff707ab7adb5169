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
        needs = new(map.Allow("many-debts", "routes"));
        routes = [.. map.Maps("routes").Select(route => Read(route.Allow("when", "desk", "why"), desks, sentences))];
    }

    /// <summary>Needs that lead to a claim's own office, or to the one that stands in for it at the turn of the year.</summary>
    private static readonly Need[] OfClaims = [Need.Disaster, Need.Tax, Need.Pension, Need.Scholarship, Need.HomeLoan, Need.Hospital, Need.ShortAtYearEnd, Need.Housing];

    /// <summary>Desks named by some route.</summary>
    public IEnumerable<string> Desks => routes.Select(route => route.Desk).Distinct();

    /// <param name="isShort">Whether money for living is short.</param>
    public IEnumerable<(string Desk, string Why, bool OfAClaim)> Of(CaseFile file, bool isShort, DateOnly today) =>
        routes.Where(route => needs.Has(route.When, file, isShort, today)).DistinctBy(route => route.Desk).Select(route => (route.Desk, route.Why, OfClaims.Contains(route.When)));

    private static (Need When, string Desk, string Why) Read(YamlMap route, IReadOnlyDictionary<string, Desk> desks, LegalSentences sentences)
    {
        var (desk, why) = (route.Text("desk"), route.Text("why"));
        return !desks.ContainsKey(desk) ? throw route.Fault("desk", $"“{desk}” is not in desks.yaml{DidYouMean.Hint(desk, desks.Keys)}")
            : !sentences.Has(why) ? throw route.Fault("why", $"no approved sentence “{why}”{DidYouMean.Hint(why, sentences.All.Select(sentence => sentence.Key))}")
            : (route.Kind<Need>("when"), desk, why);
    }
}
