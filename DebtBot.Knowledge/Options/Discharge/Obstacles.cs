using DebtBot.Knowledge.Options.Rehabilitation;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Knowledge.Options.Discharge;

/// <summary>免責不許可事由。あっても、いきさつを考えて裁判所が認めることがある（裁量免責）。だから道を閉ざさず、注意として伝える。</summary>
/// <remarks>破産法252条1項・2項。説明拒否や帳簿の隠滅など、申立ての後の行いは聞かない。</remarks>
internal static class Obstacles
{
    public static void Tell(CaseFile file, OptionDraft draft)
    {
        var conduct = file.Conduct;
        draft.CautionIf(conduct.GamblingOrWaste.Is(true) || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling)), "bankruptcy.gambling")
            .CautionIf(conduct.CashOut.Is(true), "bankruptcy.cash-out")
            .CautionIf(conduct.PaidOnlySome.Is(true), "bankruptcy.preference-happened")
            .CautionIf(conduct.MovedAssets.Is(true), "bankruptcy.moved-assets")
            .CautionIf(conduct.UntruthToBorrow.Is(true), "bankruptcy.untruth")
            .CautionIf(Any(file), "bankruptcy.discretion")
            .Caution("filing.no-preference").Caution("filing.no-new-borrowing").Caution("filing.no-cash-out");
    }

    /// <summary>Asked once bankruptcy is really near, and then only what decides who looks into the case.</summary>
    public static void Ask(CaseFile file, OptionDraft draft) => draft
        .NeedsIf(file.Conduct.GamblingOrWaste.IsUnknown, ConductFacts.GamblingOrWaste.Key).NeedsIf(file.Conduct.CashOut.IsUnknown, ConductFacts.CashOut.Key)
        .NeedsIf(file.Conduct.PaidOnlySome.IsUnknown, ConductFacts.PaidOnlySome.Key).NeedsIf(file.Conduct.MovedAssets.IsUnknown, ConductFacts.MovedAssets.Key)
        .NeedsIf(!file.History.DischargeFinal.IsSettled && !SevenYears.Starts(file.History).Any(), CaseFacts.DischargeFinal.Key)
        .NeedsIf(file.Person.Job.IsUnknown, CaseFacts.Job.Key)
        .NeedsIf(file.Person.Occupation.IsUnknown && !file.Person.Job.Is(JobKind.Unemployed), CaseFacts.Occupation.Key);

    public static bool Any(CaseFile file) => All(file).Any(answer => answer.Is(true)) || file.Debts.Any(debt => debt.Purpose.Is(LoanPurpose.Gambling));

    private static IEnumerable<Answer<bool>> All(CaseFile file) =>
        [file.Conduct.GamblingOrWaste, file.Conduct.CashOut, file.Conduct.PaidOnlySome, file.Conduct.MovedAssets, file.Conduct.UntruthToBorrow, file.Conduct.BorrowedLately];
}
