using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;

namespace DebtBot.Knowledge.Budget;

/// <summary>Bills of one group that come before loans and cards, with the reason.</summary>
/// <param name="Debts">Ids of the claims of this case in the group.</param>
public sealed record PriorityBill(string Group, IReadOnlyList<string> Debts, Reason Reason);

/// <summary>priority.yaml: which bills come before loans and cards, in its order. A creditor may stand in one group only.</summary>
internal sealed class PriorityBills
{
    private readonly IReadOnlyList<(string Group, HashSet<CreditorKind> Kinds, Reason Reason)> groups;

    public PriorityBills(LawLibrary library) =>
        groups = [.. library.File("Budget/priority.yaml").Entries().Select(entry => (entry.Key, Kinds(entry.Map.Allow("creditors", "say")), Said(entry.Map, library)))];

    /// <summary>Only groups of which something is owed.</summary>
    public IReadOnlyList<PriorityBill> Of(CaseFile file) =>
    [
        .. groups.Select(group => new PriorityBill(group.Group, [.. file.Debts.Where(debt => debt.Kind.Is(group.Kinds.Contains) || (group.Group == Home && debt.Product.Is(ClaimProduct.Mortgage))).Select(debt => debt.Id)], group.Reason))
            .Where(bill => bill.Debts.Count > 0),
    ];

    private const string Home = "home";

    private static HashSet<CreditorKind> Kinds(YamlMap map) => [.. map.Texts("creditors").Select(name => KebabNames<CreditorKind>.TryParse(name, out var kind) ? kind
        : throw map.Fault("creditors", $"“{name}” is no kind of creditor{DidYouMean.Hint(name, KebabNames<CreditorKind>.All)}"))];

    private static Reason Said(YamlMap map, LawLibrary library) => library.Sentences.Has(map.Text("say")) ? library.Sentences.Reason(map.Text("say")) : throw map.Fault("say", $"no approved sentence “{map.Text("say")}”");
}
