using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Referrals;

/// <summary>What to take to a consultation: only what applies to this person as far as it is known.</summary>
internal sealed class Documents(YamlMap map)
{
    private static readonly Dictionary<string, Func<CaseFile, bool>> Purposes = new(StringComparer.Ordinal)
    {
        ["all"] = _ => true,
        ["court-paper"] = file => file.Papers.Count > 0,
        ["illegal"] = file => file.Owes(CreditorKind.Unlicensed) || file.Pressure.Count > 0,
        ["scholarship"] = file => file.Owes(CreditorKind.Jasso),
        ["family"] = file => file.Household.Spouse.Is(true),
        ["welfare"] = file => file.Person.OnWelfare.Is(true),
        ["no-work"] = file => file.Person.Job.Is(JobKind.Unemployed),
        ["child-support"] = file => file.Owes(CreditorKind.ChildSupport),
        ["business"] = file => file.Person.Job.Is(job => job is JobKind.SelfEmployed or JobKind.Director),
        ["home"] = file => file.Assets.Home.IsGiven || file.Assets.OwnsHome.Is(true) || file.Debts.Any(debt => debt.Product.Is(ClaimProduct.Mortgage)),
        ["car"] = file => Has(file.Assets.Vehicle),
        ["insurance"] = file => Has(file.Assets.InsuranceSurrender),
        ["severance"] = file => Has(file.Assets.SeveranceIfQuitNow),
        ["securities"] = file => Has(file.Assets.Securities),
        ["earlier-discharge"] = file => file.History.DischargeFinal.IsGiven,
    };

    private readonly IReadOnlyList<(DocumentToBring Document, Func<CaseFile, bool> IsFor)> all =
    [
        .. map.Entries().Select(entry => (entry.Key, Map: entry.Map.Allow("name", "where", "when")))
            .Select(entry => (new DocumentToBring(entry.Key, entry.Map.Text("name"), entry.Map.Text("where")), Purpose(entry.Map))),
    ];

    public IReadOnlyList<DocumentToBring> For(CaseFile file) => [.. all.Where(item => item.IsFor(file)).Select(item => item.Document)];

    private static Func<CaseFile, bool> Purpose(YamlMap entry) => Purposes.TryGetValue(entry.Text("when"), out var found)
        ? found
        : throw entry.Fault("when", $"“{entry.Text("when")}” is no purpose{DidYouMean.Hint(entry.Text("when"), Purposes.Keys)}");

    private static bool Has(Answer<Yen> asset) => asset.Is(amount => amount.Amount > 0);
}
