using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Doors.Housing;

/// <summary>住宅ローンの条件変更。まず借入先に、期間の延長や元金の据置を相談する。住宅金融支援機構の目安は、年収が年間返済の4倍以下、月収が世帯人員×64,000円以下、失業か収入2割以上減。</summary>
/// <remarks>機構の公式の古い頁による。銀行の基準は銀行ごとに違うので、機構のほかは目安として見せるだけ。</remarks>
internal sealed class HomeLoanChange(LegalSentences sentences, DoorFigures figures) : Door(sentences, figures)
{
    private const int MonthsAYear = 12;

    public override IEnumerable<DoorFinding> Judge(DoorInputs inputs) =>
        inputs.File.Debts.Where(debt => debt.Product.Is(ClaimProduct.Mortgage) || debt.Kind.Is(CreditorKind.Jhf)).Select(debt => Of(debt, inputs));

    private DoorFinding Of(Debt debt, DoorInputs inputs)
    {
        var shown = new Dictionary<string, object> { ["extension-years"] = Count("home-loan-extension-years", inputs), ["interest-only-years"] = Count("home-loan-interest-only-years", inputs) };
        var tests = new[] { PerPerson(inputs, shown), YearlyTimes(debt, inputs, shown), Drop(inputs, shown) };
        var fit = tests.Contains(true) ? DoorFit.Suits : tests.All(test => test == false) ? DoorFit.Possible : DoorFit.CannotTell;
        return new(DoorKind.HomeLoanChange, fit, debt.Id)
        {
            Figures = shown, Because = Says(fit == DoorFit.Suits ? ["door.home-loan", "door.home-loan-meets"] : ["door.home-loan"]),
            Blockers = fit == DoorFit.Possible ? Says("door.home-loan-over") : [], Cautions = Says(tests[2] == true ? ["door.home-loan-more", "door.home-loan-interest-only"] : ["door.home-loan-more"]),
            Missing = fit == DoorFit.CannotTell ? [.. Missing(inputs)] : [], WouldChange = Says("door.home-loan-late"), NextStep = Says("door.home-loan-say"), Desk = "home-lender",
        };
    }

    private bool? PerPerson(DoorInputs inputs, Dictionary<string, object> shown)
    {
        if (!inputs.File.Household.People.TryGet(out var people) || !inputs.HouseholdMonthly.TryGet(out var income))
        {
            return null;
        }

        var limit = Amount("home-loan-per-person", inputs) * people;
        (shown["per-person-limit"], shown["household-income"], shown["meets-per-person"]) = (limit, income, income <= limit);
        return income <= limit;
    }

    private bool? YearlyTimes(Debt debt, DoorInputs inputs, Dictionary<string, object> shown)
    {
        if (!inputs.File.Income.GrossYearly.TryGet(out var income) || !debt.MonthlyPayment.TryGet(out var monthly))
        {
            return null;
        }

        var limit = monthly * (MonthsAYear * Count("home-loan-income-times", inputs));
        (shown["yearly-limit"], shown["meets-yearly"]) = (limit, income <= limit);
        return income <= limit;
    }

    /// <summary>失業、または世帯の収入が2割以上減った。</summary>
    private bool? Drop(DoorInputs inputs, Dictionary<string, object> shown)
    {
        if (inputs.File.Income.PreviousMonthly.TryGet(out var before) && inputs.HouseholdMonthly.TryGet(out var now) && before.Amount > 0)
        {
            var drop = (decimal)(before.Amount - now.Amount) / before.Amount;
            shown["income-drop-percent"] = Math.Round(drop * 100, 1, MidpointRounding.ToZero);
            return drop >= Figures.Share("home-loan-drop", inputs.Today);
        }

        return inputs.File.Person.Job.Is(JobKind.Unemployed) ? true : null;
    }

    private static IEnumerable<MissingFact> Missing(DoorInputs inputs) =>
        new[]
        {
            (CaseFacts.People.Key, inputs.File.Household.People.IsUnknown),
            (CaseFacts.MonthlyTakeHome.Key, inputs.File.Income.MonthlyTakeHome.IsUnknown),
            (CaseFacts.PreviousMonthly.Key, inputs.File.Income.PreviousMonthly.IsUnknown),
        }.Where(item => item.Item2).Select(item => new MissingFact(item.Key));
}
