using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.CourtPapers;

/// <summary>A paper about a seizure of wages or a deposit says that one has begun, even when nobody told more about it.</summary>
internal static class ImpliedSeizures
{
    public static IEnumerable<Seizure> Of(CaseFile file) => file.Papers
        .Where(IsSeizure)
        .Select(paper => new Seizure
        {
            Kind = paper.Kind.Is(PaperKind.WageSeizure) ? SeizureKind.Wages : SeizureKind.Deposit,
            NetPay = file.Income.MonthlyTakeHome,
            For = For(file, paper),
            Served = paper.Served.Is(day => day.IsExact) ? paper.Served.Map(day => day.Earliest) : Answer<DateOnly>.NotAsked,
        });

    public static Answer<SeizureFor> For(CaseFile file, CourtPaper paper) => paper.Debt.TryGet(out var id) && file.DebtById(id) is { Kind.IsGiven: true } debt
        ? debt.Kind.Is(CreditorKind.ChildSupport) ? SeizureFor.Support : PublicClaims.Is(debt) ? SeizureFor.Tax : SeizureFor.Ordinary
        : Answer<SeizureFor>.NotAsked;

    /// <summary>税金などの差押えは裁判によらないので、民事執行法155条の取立てを待つ日数はない。</summary>
    /// <remarks>国税徴収法47条。</remarks>
    public static bool IsForTax(CaseFile file, CourtPaper paper) => IsSeizure(paper) && For(file, paper).Is(SeizureFor.Tax);

    private static bool IsSeizure(CourtPaper paper) => paper.Kind.Is(kind => kind is PaperKind.WageSeizure or PaperKind.DepositSeizure);
}
