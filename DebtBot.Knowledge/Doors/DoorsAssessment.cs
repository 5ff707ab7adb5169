using DebtBot.Knowledge.Budget;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Doors.Family;
using DebtBot.Knowledge.Doors.Housing;
using DebtBot.Knowledge.Doors.Living;
using DebtBot.Knowledge.Doors.Scholarship;
using DebtBot.Knowledge.Doors.Special;
using DebtBot.Knowledge.Doors.Taxes;

namespace DebtBot.Knowledge.Doors;

/// <summary>All doors in the order in which they are tried; those that fit come first, then possible, cannot tell, blocked.</summary>
internal sealed class DoorsAssessment
{
    private readonly IReadOnlyList<Door> doors;

    public DoorsAssessment(LawLibrary library)
    {
        var sentences = library.Sentences;
        Figures = new(library);
        doors =
        [
            new DisasterGuideline(sentences, Figures),
            new NationalTaxDeferral(sentences, Figures),
            new NationalTaxRelief(sentences, Figures),
            new LocalTaxTalk(sentences, Figures),
            new HealthInsuranceRelief(sentences, Figures),
            new NationalTaxStay(sentences, Figures),
            new PensionExemption(sentences, Figures),
            new ScholarshipReduction(sentences, Figures),
            new ScholarshipPause(sentences, Figures),
            new HomeLoanChange(sentences, Figures),
            new RentAssistance(sentences, Figures),
            new MovingAssistance(sentences, Figures),
            new Pointers(sentences, Figures),
            new EmergencyLoan(sentences, Figures),
            new LivingLoan(sentences, Figures),
            new Welfare(sentences, Figures),
            new ChildSupportReduction(sentences, Figures),
            new ChildSupportLien(sentences, Figures),
            new StatutoryChildSupport(sentences, Figures),
            new LendingBan(sentences, Figures),
            new GamblingSupport(sentences, Figures),
            new MinorContract(sentences, Figures),
        ];
    }

    public DoorFigures Figures { get; }

    public IReadOnlyList<DoorFinding> Assess(CaseFile file, BudgetFinding budget, DateOnly today)
    {
        var inputs = new DoorInputs(file, budget, Figures, today);
        return [.. doors.Where(door => door.NewestFigure is not { } figure || Figures.From(figure) <= today).SelectMany(door => door.Judge(inputs)).OrderBy(finding => finding.Fit)];
    }
}
