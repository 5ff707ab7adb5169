using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>The seizures of a case: what was told, filled with what a paper about a seizure says by itself, even when nobody told more about it.</summary>
public static class KnownSeizures
{
    public static IReadOnlyList<Seizure> Of(CaseFile file)
    {
        var implied = Implied(file).ToList();
        return [.. file.Seizures.Select((told, at) => at < implied.Count ? Filled(told, implied[at]) : told), .. implied.Skip(file.Seizures.Count)];
    }

    internal static Answer<SeizureFor> For(CaseFile file, CourtPaper paper) => paper.Debt.TryGet(out var id) && file.DebtById(id) is { Kind.IsGiven: true } debt
        ? debt.Kind.Is(CreditorKind.ChildSupport) ? SeizureFor.Support : PublicClaims.Is(debt) ? SeizureFor.Tax : SeizureFor.Ordinary
        : Answer<SeizureFor>.NotAsked;

    /// <summary>税金などの差押えは裁判によらないので、民事執行法155条の取立てを待つ日数はない。</summary>
    /// <remarks>国税徴収法47条。</remarks>
    internal static bool IsForTax(CaseFile file, CourtPaper paper) => IsSeizure(paper) && For(file, paper).Is(SeizureFor.Tax);

    private static bool IsSeizure(CourtPaper paper) => paper.Kind.Is(kind => kind is PaperKind.WageSeizure or PaperKind.DepositSeizure);

    private static IEnumerable<Seizure> Implied(CaseFile file) => file.Papers
        .Where(IsSeizure)
        .Select(paper => new Seizure
        {
            Kind = paper.Kind.Is(PaperKind.WageSeizure) ? SeizureKind.Wages : SeizureKind.Deposit,
            For = For(file, paper),
            Served = paper.Served.Is(day => day.IsExact) ? paper.Served.Map(day => day.Earliest) : Answer<DateOnly>.NotAsked,
        });

    /// <summary>A paper about another kind of seizure fills nothing.</summary>
    private static Seizure Filled(Seizure told, Seizure paper) => told.Kind.IsSettled && paper.Kind.IsGiven && told.Kind != paper.Kind ? told : told with
    {
        Kind = paper.Kind,
        For = told.For.IsSettled ? told.For : paper.For,
        Served = told.Served.IsSettled ? told.Served : paper.Served,
    };
}
