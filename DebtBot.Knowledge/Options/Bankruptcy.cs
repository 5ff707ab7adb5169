using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Data;
using DebtBot.Knowledge.Limitation;

namespace DebtBot.Knowledge.Options;

/// <summary>自己破産と免責。返済に回せる額がない、または計画に届かないときに並べる。支払不能かどうかは弁護士が確かめる。</summary>
/// <remarks>破産法2条11項・15条・216条・252条・253条・255条。金額の下限はない。</remarks>
internal sealed class Bankruptcy(LawLibrary library, ProcedureFigures figures) : Option(library.Sentences)
{
    private readonly HashSet<string> licences = [.. LawLibrary.File("Options/licences.yaml").Allow("occupations", "basis", "verified-on").Texts("occupations")];

    public override OptionKind Kind => OptionKind.Bankruptcy;

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var shown = new Dictionary<string, object> { ["court-stamp"] = figures.Amount("bankruptcy-stamp", inputs.Today) };
        var blockers = Blockers(inputs, shown);
        if (inputs.Unsecured is not { } total || inputs.Budget.Surplus is not { } surplus)
        {
            return new(Kind, OptionFit.CannotTell, 90, shown, Says("option.need-figures"), blockers, Cautions(inputs), [.. inputs.MissingTotal, .. inputs.Budget.Missing]);
        }

        shown["surplus"] = surplus;
        var plan60 = figures.MinimumRepayment(total, inputs.Today)?.DividedUp(figures.Count("plan-long", inputs.Today));
        var cannotPlan = surplus.Amount <= 0 || plan60 is null || surplus.Amount < plan60.Value.Amount || inputs.File.Person.OnWelfare.Is(true);
        var m60 = total.DividedUp(figures.Count("arrangement-long", inputs.Today));
        if (surplus.Amount >= m60.Amount && !inputs.File.Person.OnWelfare.Is(true))
        {
            return new(Kind, OptionFit.Blocked, 85, shown, [], Says("bankruptcy.can-pay"), Cautions(inputs), []);
        }

        return new(Kind, cannotPlan && blockers.Count == 0 ? OptionFit.Suits : OptionFit.Possible, cannotPlan ? 14 : 40, shown,
            Says(cannotPlan ? "bankruptcy.no-plan" : "bankruptcy.compare", "bankruptcy.what"), blockers, Cautions(inputs), []);
    }

    private IReadOnlyList<Reason> Blockers(OptionInputs inputs, Dictionary<string, object> shown)
    {
        var blockers = new List<Reason>();
        if (inputs.File.History.DischargeFinal.TryGet(out var before))
        {
            var again = before.AddYears(figures.Count("discharge-years", inputs.Today));
            shown["seven-year-date"] = again;
            if (inputs.Today < again)
            {
                blockers.Add(Say("bankruptcy.seven-years", ("day", again)));
            }
        }

        if (inputs.File.Person.Occupation.Is(licences.Contains))
        {
            blockers.Add(Say("bankruptcy.licence"));
        }

        return blockers;
    }

    private IReadOnlyList<Reason> Cautions(OptionInputs inputs)
    {
        var keys = new List<string>();
        if (inputs.File.Assets.Home.IsGiven)
        {
            keys.Add("bankruptcy.home");
        }

        if (inputs.File.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling)))
        {
            keys.Add("bankruptcy.gambling");
        }

        if (inputs.File.Debts.Any(debt => PublicClaims.Is(debt) || debt.Kind.Is(CreditorKind.ChildSupport)))
        {
            keys.Add("bankruptcy.not-discharged");
        }

        if (inputs.File.Debts.Any(debt => debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other)))
        {
            keys.Add("bankruptcy.guarantor");
        }

        keys.Add("bankruptcy.no-preference");
        return Says(keys);
    }
}
