using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;

namespace DebtBot.Knowledge.Doors;

/// <summary>Doors without a test of their own: for whom, which sentences, which desk. The office looks at everything else.</summary>
internal sealed class Pointers(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private static readonly Pointer[] All =
    [
        new(DoorKind.UtilityTalk, Kinds(CreditorKind.Utility), "self-reliance", ["door.utility"], [], ["door.utility-say"]),
        new(DoorKind.SelfReliance, inputs => inputs.IsShort, "self-reliance", ["door.self-reliance"], [], ["door.self-reliance-say"]),
        new(DoorKind.MedicalCost, Kinds(CreditorKind.Hospital), "hospital-desk", ["door.medical", "door.medical-free"], ["door.medical-limit"], ["door.medical-say"]),
        new(DoorKind.OwnerGuaranteeGuideline, inputs => inputs.File.Person.Job.Is(JobKind.Director) && HasBusinessDebt(inputs.File), "sme-support", ["door.owner-guarantee"], [], ["door.owner-say"]),
        new(DoorKind.BusinessRevival, inputs => inputs.File.Person.Job.Is(job => job is JobKind.Director or JobKind.SelfEmployed) && HasBusinessDebt(inputs.File), "sme-support", ["door.business-revival"], [], ["door.owner-say"]),
    ];

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) => All.Where(pointer => pointer.IsFor(inputs)).Select(pointer => new DoorFinding(pointer.Kind, DoorFit.Possible)
    {
        Because = Says(pointer.Because), Cautions = Says(pointer.Cautions), NextStep = Says(pointer.NextStep), Desk = pointer.Desk,
    });

    private static Func<DoorInputs, bool> Kinds(CreditorKind kind) => inputs => inputs.File.Owes(kind);

    private static bool HasBusinessDebt(CaseFile file) => file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Business) || debt.Product.Is(ClaimProduct.BusinessLoan));

    private sealed record Pointer(DoorKind Kind, Func<DoorInputs, bool> IsFor, string Desk, string[] Because, string[] Cautions, string[] NextStep);
}
