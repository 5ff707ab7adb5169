using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Presenting.Charts;

/// <summary>What is owed to whom, the largest first. A balance that is not known has no bar and is counted in the title.</summary>
internal static class DebtBars
{
    private const int MostBars = 20;

    /// <summary>Null while no balance is known.</summary>
    public static Card.BarChart? Of(CaseFile file, MessageCatalog texts)
    {
        var known = file.Debts.Where(debt => debt.Balance.IsGiven).Select(debt => (Name: SubjectNames.Of(debt), Owed: debt.Balance.Match(amount => amount, () => Yen.Zero))).OrderByDescending(item => item.Owed).ToList();
        var missing = file.Debts.Count - known.Count;
        var title = missing == 0 ? texts["charts.debts"].Say[0] : Filled.With(texts["charts.debts-some"].Say[0], ("missing", $"{missing}"));
        return known.Count == 0 ? null : new(title, [.. known.Take(MostBars).Select(item => Bar(item.Name, item.Owed)), .. Rest(known.Skip(MostBars).Select(item => item.Owed).ToList(), texts)]);
    }

    private static IEnumerable<Card.Bar> Rest(List<Yen> small, MessageCatalog texts) =>
        small.Count == 0 ? [] : [Bar(Filled.With(texts["charts.others"].Say[0], ("n", $"{small.Count}")), small.Aggregate(Yen.Zero, (sum, one) => sum + one))];

    private static Card.Bar Bar(string name, Yen owed) => new(name, owed.Amount, JapaneseValues.Of(owed), "debt");
}
