using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Discharge;

/// <summary>破産しても残るもの：非免責債権、保証人の責任、家。手続中の生活の決まりも添える。</summary>
/// <remarks>破産法37条・43条2項・81条・249条・253条。悪意の不法行為や名簿に載せなかった借金は、本人に聞かないと分からないため文で伝える。</remarks>
internal static class WhatStays
{
    public static void Tell(OptionInputs inputs, OptionDraft draft)
    {
        draft.CautionIf(inputs.HasHome, "bankruptcy.home")
            .CautionIf(inputs.Ordinary.Any(debt => debt.Guarantor.Is(guarantor => guarantor is GuarantorKind.Family or GuarantorKind.Other)), "bankruptcy.guarantor")
            .CautionIf(inputs.Ordinary.Any(OptionInputs.HasRetainedTitle), "bankruptcy.car")
            .CautionIf(inputs.NeverReduced.Count > 0, "bankruptcy.not-discharged")
            .CautionIf(inputs.File.Seizures.Any(seizure => seizure.For.Is(SeizureFor.Tax)), "bankruptcy.tax-seizure-goes-on")
            .CautionIf(inputs.File.Seizures.Any(seizure => !seizure.For.Is(SeizureFor.Tax)), "bankruptcy.stops-seizure")
            .Caution("bankruptcy.name-all");
        if (MostlyStays(inputs))
        {
            draft.Blocker("bankruptcy.mostly-stays");
        }
    }

    /// <summary>More than half of what is owed would stay.</summary>
    private static bool MostlyStays(OptionInputs inputs) => inputs.Unsecured is { } rest && Sum(inputs.NeverReduced) > rest.Amount;

    private static long Sum(IEnumerable<Debt> debts) => debts.Sum(debt => debt.Balance.TryGet(out var amount) ? amount.Amount : 0);
}
