using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Collection;
using DebtBot.Knowledge.CourtPapers;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.IllegalLending;
using DebtBot.Knowledge.Interest;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Referrals;

namespace DebtBot.Knowledge;

/// <summary>Every fact some finding could not do without, and which findings it would change.</summary>
internal static class UnknownsLedger
{
    public static IReadOnlyList<Unknown> Of(
        IReadOnlyList<LimitationFinding> limitation, IReadOnlyList<CourtDeadline> deadlines, IReadOnlyList<SeizureFinding> seizures, IReadOnlyList<InterestFinding> interest,
        IReadOnlyList<ConductFinding> conduct, IReadOnlyList<IllegalLendingFinding> illegal, FamilyFinding? family, BudgetFinding budget,
        IReadOnlyList<OptionFinding> options, LegalAidFinding aid)
    {
        var all = deadlines.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"deadlines/{finding.Subject}"))
            .Concat(seizures.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"seizure/{finding.Index}")))
            .Concat(limitation.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"limitation/{finding.Debt}")))
            .Concat(interest.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"interest/{finding.Debt}")))
            .Concat(conduct.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"collection/{finding.Event}")))
            .Concat(illegal.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"illegal-lending/{finding.Debt}")))
            .Concat((family?.Missing ?? []).Select(fact => (Fact: fact, Finding: "family")))
            .Concat(budget.Missing.Select(fact => (Fact: fact, Finding: "budget")))
            .Concat(options.SelectMany(finding => finding.Missing, (finding, fact) => (Fact: fact, Finding: $"options/{KebabNames<OptionKind>.NameOf(finding.Kind)}")))
            .Concat(aid.Missing.Select(fact => (Fact: fact, Finding: "legal-aid")));
        return [.. all.GroupBy(item => item.Fact, item => item.Finding).Select(group => new Unknown(group.Key, [.. group.Distinct()], $"{group.Key.Key}.help"))];
    }
}
