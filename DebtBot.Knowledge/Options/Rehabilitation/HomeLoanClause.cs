using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Citations;
using DebtBot.Knowledge.CourtPapers;

namespace DebtBot.Knowledge.Options.Rehabilitation;

/// <summary>住宅資金特別条項。再生の中で住宅ローンをそのまま（または延ばして）払い、家を残す。住宅ローン自体は減らない。</summary>
/// <remarks>
/// 民事再生法196条〜202条。四つの型（期限の利益回復、10年以内・70歳までの延長、元本猶予、同意）はどれになるかを決めず、並べて伝える。
/// 親族など保証会社でない人が立て替えた場合（198条1項）と、建て増し・諸費用ローンは見ていない。
/// </remarks>
internal sealed class HomeLoanClause(LegalSentences sentences, ProcedureFigures figures, SmallScaleRehabilitation plan) : Option(sentences)
{
    public override OptionKind Kind => OptionKind.HomeLoanClause;

    public override bool IsRelevant(OptionInputs inputs) => inputs.HomeLoans.Count > 0 || inputs.File.Assets.Home.Is(home => home.Mortgage.Is(loan => loan.Amount > 0) || home.SubrogationCompleted.IsGiven);

    public override OptionFinding Judge(OptionInputs inputs)
    {
        var draft = Draft().Because("home-clause.what").Because("home-clause.four-types").Caution("home-clause.loan-stays");
        var home = inputs.File.Assets.Home.Match(known => known, () => new Home());
        Deadline(inputs, draft);
        Requirements(inputs, home, draft);
        if (home.Value.TryGet(out var value) && home.Mortgage.TryGet(out var mortgage))
        {
            draft.Figures["home-equity"] = value - mortgage;
        }

        var main = plan.Judge(inputs);
        return draft.IsBlocked ? draft.WouldChange("home-clause.other-ways").As(OptionFit.Blocked, Nearness.Blocked)
            : main.Fit == OptionFit.Blocked ? draft.Blocker("home-clause.needs-plan").As(OptionFit.Blocked, Nearness.Blocked)
            : draft.Needs(main.Missing).As(main.Fit, main.Rank + 1);
    }

    private static void Deadline(OptionInputs inputs, OptionDraft draft)
    {
        if (inputs.Deadlines.FirstOrDefault(deadline => deadline.What == HomeDeadline.What) is not { LastDay: { } last } deadline)
        {
            return;
        }

        draft.Figures["six-months-end"] = last.Latest;
        if (deadline.StillPossible)
        {
            draft.Caution("home-clause.hurry", ("day", deadline.PracticalLastDay ?? last.Latest));
        }
        else
        {
            draft.Blocker("rehabilitation.home-too-late");
        }
    }

    private void Requirements(OptionInputs inputs, Home home, OptionDraft draft)
    {
        draft.NeedsIf(home.OwnerOccupiedShare.IsUnknown, AssetFacts.OwnerOccupiedShare.Key).NeedsIf(home.SecondLien.IsUnknown, AssetFacts.SecondLien.Key)
            .NeedsIf(home.PairLoan.IsUnknown, AssetFacts.PairLoan.Key).NeedsIf(home.FeesOrTaxUnpaid.IsUnknown, AssetFacts.FeesOrTaxUnpaid.Key);
        if (home.OwnerOccupiedShare.Is(share => share < figures.Fraction("own-residence-share", inputs.Today)))
        {
            draft.Blocker("home-clause.half-the-floor");
        }

        var otherLien = inputs.Ordinary.Any(debt => debt.Collateral.Is(CollateralKind.Home));
        if (home.SecondLien.Is(false) && otherLien)
        {
            draft.Needs(new MissingFact(AssetFacts.SecondLien.Key));
        }
        else if (home.SecondLien.Is(true) || otherLien)
        {
            draft.Blocker("home-clause.second-lien");
        }

        draft.CautionIf(home.SubrogationCompleted.IsGiven, "home-clause.paid-by-family");
        if (home.FeesOrTaxUnpaid.Is(true))
        {
            draft.Caution("home-clause.fees-or-tax");
        }

        if (home.PairLoan.Is(true))
        {
            draft.Caution("home-clause.pair-loan");
        }
    }
}
