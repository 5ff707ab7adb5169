using DebtBot.Knowledge.Cases;

namespace DebtBot.Knowledge.Limitation;

/// <summary>Which events reach the claim that decides for this person, and what is missing to know it.</summary>
/// <param name="OwnRenewal">A guarantor's own payment or judgment, or the main debtor's discharge: whether the main debt's limitation may still be invoked only a lawyer can tell.</param>
internal sealed record ReachingEvents(IReadOnlyList<LimitationEvent> Events, IReadOnlyList<MissingFact> Missing, bool OwnRenewal);

/// <summary>更新・猶予は、当事者と承継人の間だけで効く。保証人には主債務者への出来事が及び、逆は請求だけが、古い契約か特約があるときに及ぶ。主債務を相続した保証人が払うと、主債務の承認にもなる。</summary>
/// <remarks>
/// 民法153条・441条・457条1項・458条、旧民法434条・440条・458条、平29改正附則20条2項・21条1項。保証人は主債務の時効を援用できる（145条）ので、保証人については主債務の時計を見る。
/// 主債務者が免責されたあとは援用できない（最判平成11年11月9日）ので、結論を出さない。相続した保証人の弁済は最判平成25年9月13日。相続人が何人もいるときの割合と、旧法の負担部分の絶対効（旧439条）は扱わない。
/// </remarks>
internal static class PersonalEffect
{
    public static bool IsGuarantor(Debt debt) => debt.Role.Is(role => role is DebtorRole.Guarantor or DebtorRole.JointGuarantor);

    /// <summary>The main debtor of a guarantee was discharged: that debt has no limitation left which the guarantor could invoke.</summary>
    public static bool MainDebtorDischarged(Debt debt) =>
        IsGuarantor(debt) && debt.Events.Any(happened => happened.Kind == LimitationEventKind.DischargeDecided && happened.Whom.Is(EventParty.MainDebtor));

    /// <summary>A guarantor who inherited the main debt pays as its debtor, too.</summary>
    public static bool AcknowledgesMainDebt(Debt debt, LimitationEvent happened) => IsGuarantor(debt) && debt.InheritedMainDebt.Is(true)
        && happened.Whom.Is(EventParty.Self) && happened.Kind is (LimitationEventKind.PartPayment or LimitationEventKind.Acknowledgment);

    public static ReachingEvents Of(Debt debt)
    {
        if (debt.Events.Count == 0)
        {
            return new([], MainDebtorUnknown(debt), false);
        }

        var own = debt.Events.Where(happened => happened.Whom.Is(EventParty.Self)).ToList();
        var reach = debt.Events.Select(happened => (Happened: Seen(debt, happened), Reaches: Reaches(debt, happened))).Where(item => item.Reaches != Reach.Never).ToList();
        var open = reach.Where(item => item.Reaches is Reach.DependsOnDate or Reach.DependsOnAgreement).Select(item => new MissingFact(
            item.Reaches == Reach.DependsOnAgreement ? DebtFacts.ClaimsReachOthers.Key : debt.Role.Is(DebtorRole.JointDebtor) ? DebtFacts.Contracted.Key : DebtFacts.GuaranteeContracted.Key, debt.Id));
        return new(
            [.. reach.Where(item => item.Reaches == Reach.Always).Select(item => item.Happened)],
            [.. open.Concat(MainDebtorUnknown(debt)).Distinct()],
            (IsGuarantor(debt) && own.Any(happened => IsRenewal(happened.Kind) && !AcknowledgesMainDebt(debt, happened))) || MainDebtorDischarged(debt));
    }

    /// <summary>A guarantor's own claims reach the main debt as those of a joint guarantor would.</summary>
    private static LimitationEvent Seen(Debt debt, LimitationEvent happened) =>
        IsGuarantor(debt) && happened.Whom.Is(EventParty.Self) && !AcknowledgesMainDebt(debt, happened) ? happened with { Whom = EventParty.JointGuarantor } : happened;

    private static Reach Reaches(Debt debt, LimitationEvent happened)
    {
        if (AcknowledgesMainDebt(debt, happened))
        {
            return Reach.Always;
        }

        var fromAnother = happened.Whom.Is(EventParty.JointGuarantor) || happened.Whom.Is(EventParty.JointDebtor)
            || (happened.Whom.Is(EventParty.Self) && debt.Role.Is(DebtorRole.JointGuarantor));
        var never = happened.Whom.Is(EventParty.Guarantor) || (happened.Whom.Is(EventParty.Self) && debt.Role.Is(DebtorRole.Guarantor));
        return never || (fromAnother && !IsClaim(happened.Kind)) ? Reach.Never : fromAnother ? ByDate(debt) : Reach.Always;
    }

    private static Reach ByDate(Debt debt)
    {
        var contract = debt.Role.Is(DebtorRole.JointDebtor) ? debt.Contracted : debt.GuaranteeContracted;
        return debt.ClaimsReachOthers.Is(true) || contract.Is(day => day.IsBefore(Reform.Day)) ? Reach.Always
            : !contract.Is(day => day.Earliest >= Reform.Day) ? Reach.DependsOnDate
            : debt.ClaimsReachOthers.Is(false) ? Reach.Never
            : Reach.DependsOnAgreement;
    }

    private static MissingFact[] MainDebtorUnknown(Debt debt) =>
        IsGuarantor(debt) && debt.MainDebtorRenewed.IsUnknown && !debt.Events.Any(happened => happened.Whom.Is(EventParty.MainDebtor)) ? [new(DebtFacts.MainDebtorRenewed.Key, debt.Id)] : [];

    private static bool IsClaim(LimitationEventKind kind) => kind is LimitationEventKind.DemandLetter or LimitationEventKind.LawsuitFiled or LimitationEventKind.LawsuitWithdrawn
        or LimitationEventKind.LawsuitDismissed or LimitationEventKind.PaymentOrderFiled or LimitationEventKind.PaymentOrderLapsed or LimitationEventKind.JudgmentFinal
        or LimitationEventKind.CourtSettlement or LimitationEventKind.ProvisionalExecutionServed or LimitationEventKind.ConciliationFiled or LimitationEventKind.ConciliationFailed;

    private static bool IsRenewal(LimitationEventKind kind) => kind is LimitationEventKind.PartPayment or LimitationEventKind.Acknowledgment or LimitationEventKind.JudgmentFinal
        or LimitationEventKind.CourtSettlement or LimitationEventKind.ProvisionalExecutionServed or LimitationEventKind.ExecutionEnded;

    private enum Reach
    {
        Never,
        Always,
        DependsOnDate,
        DependsOnAgreement,
    }
}
