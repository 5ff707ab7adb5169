using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.Messages;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Limitation;
using DebtBot.Knowledge.Options;

namespace DebtBot.Dialogs.Presenting.Sheets;

/// <summary>What to ask in the consultation: the person's own questions first, then those that the case raises, the most pressing first.</summary>
internal static class QuestionsSection
{
    private const int MostQuestions = 7;

    /// <summary>When each question belongs on the sheet; its words are in sheet.ja.yaml under the same name.</summary>
    private static readonly IReadOnlyList<(string Id, Func<Moment, bool> Applies)> Raised =
    [
        ("sheet.ask.court", moment => moment.Report.Deadlines.Any(deadline => deadline.StillPossible)),
        ("sheet.ask.late", moment => moment.Report.Deadlines.Any(deadline => deadline.DaysLeft < 0)),
        ("sheet.ask.seizure", moment => moment.State.Case.Seizures.Count > 0),
        ("sheet.ask.illegal", moment => moment.Report.IllegalLending.Count > 0 || moment.State.Case.Owes(CreditorKind.Unlicensed)),
        ("sheet.ask.renounce", moment => moment.Report.Family?.RenounceBy is not null),
        ("sheet.ask.limitation", moment => moment.Report.Limitation.Any(IsOpen)),
        ("sheet.ask.guarantor", moment => moment.State.Case.Debts.Any(debt => debt.Guarantor.Is(kind => kind != GuarantorKind.None))),
        ("sheet.ask.home", moment => moment.State.Case.Wishes.Contains(Wish.KeepHome) || moment.State.Case.Assets.OwnsHome.Is(true) || moment.State.Case.Debts.Any(debt => debt.Product.Is(ClaimProduct.Mortgage))),
        ("sheet.ask.car", moment => moment.State.Case.Wishes.Contains(Wish.KeepCar) || moment.State.Case.Debts.Any(debt => debt.Collateral.Is(CollateralKind.RetainedTitle))),
        ("sheet.ask.family", moment => moment.State.Case.Wishes.Contains(Wish.KeepSecretFromFamily)),
        ("sheet.ask.work", moment => moment.State.Case.Wishes.Contains(Wish.KeepSecretFromWork) || moment.State.Case.Wishes.Contains(Wish.KeepJob)),
        ("sheet.ask.bankruptcy", moment => Fits(moment, OptionKind.Bankruptcy)),
        ("sheet.ask.rehabilitation", moment => Fits(moment, OptionKind.SmallScaleRehabilitation) || Fits(moment, OptionKind.SalaryEarnerRehabilitation)),
        ("sheet.ask.overpayment", moment => Fits(moment, OptionKind.Overpayment)),
        ("sheet.ask.arrangement", moment => Fits(moment, OptionKind.VoluntaryArrangement)),
        ("sheet.ask.fees", moment => moment.State.Case.Debts.Count > 0),
        ("sheet.ask.calls", moment => moment.State.Case.Pressure.Count > 0 || moment.State.Case.Debts.Any(debt => debt.InArrears.Is(true))),
    ];

    public static SheetSection Of(Moment moment, MessageCatalog texts) => new("questions", texts["sheet.own-questions"].Say[0])
    {
        Lines = [.. moment.State.Progress.OwnQuestions.Concat(Raised.Where(question => question.Applies(moment)).Select(question => Words(question.Id, moment, texts))).Take(MostQuestions)],
    };

    private static string Words(string id, Moment moment, MessageCatalog texts) =>
        Filled.With(texts[id].Say[0], ("debts", string.Join("・", moment.Report.Limitation.Where(IsOpen).Select(finding => SubjectNames.Of(moment.State, finding.Debt)).Distinct().Take(3))));

    private static bool IsOpen(LimitationFinding finding) => finding.Result.Match(_ => false, _ => true, _ => true, _ => true, _ => false);

    private static bool Fits(Moment moment, OptionKind kind) => moment.Report.Options.Any(option => option.Kind == kind && option.Fit is OptionFit.Suits or OptionFit.Possible);
}
