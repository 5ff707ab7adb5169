using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Referrals;

/// <summary>What to take to a consultation, for this case.</summary>
internal sealed class Documents
{
    private readonly IReadOnlyList<(DocumentToBring Document, string When)> all =
    [
        .. LawLibrary.File("Referrals/documents.yaml").Entries().Select(entry => (entry.Key, Map: entry.Map.Allow("name", "where", "when")))
            .Select(entry => (new DocumentToBring(entry.Key, entry.Map.Text("name"), entry.Map.Text("where")), entry.Map.Text("when"))),
    ];

    public IReadOnlyList<DocumentToBring> For(CaseFile file) => [.. all.Where(item => item.When switch
    {
        "court-paper" => file.Papers.Count > 0,
        "illegal" => file.Debts.Any(debt => debt.Kind.Is(CreditorKind.Unlicensed)) || file.Pressure.Count > 0,
        "scholarship" => file.Debts.Any(debt => debt.Kind.Is(CreditorKind.Jasso)),
        _ => true,
    }).Select(item => item.Document)];
}
