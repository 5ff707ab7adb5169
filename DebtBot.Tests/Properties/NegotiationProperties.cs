using CsCheck;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Negotiation;
using DebtBot.Knowledge.Negotiation.Preparing;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Properties;

public sealed class NegotiationProperties
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly Gen<Answer<Yen>> Amounts = Gen.Frequency((6, Gen.Long[0, 3_000_000].Select(amount => (Answer<Yen>)new Yen(amount))), (1, Gen.Const(Answer<Yen>.DontKnow)));

    private static readonly Gen<Answer<AnnualRate>> Rates = Gen.Frequency((6, Gen.Int[0, 40].Select(percent => (Answer<AnnualRate>)AnnualRate.FromPercent(percent / 2m))), (1, Gen.Const(Answer<AnnualRate>.DontKnow)));

    private static readonly Gen<Debt> Debts =
        from kind in Gen.OneOfConst(CreditorKind.MoneyLender, CreditorKind.MoneyLender, CreditorKind.CreditCard, CreditorKind.Bank, CreditorKind.Unlicensed, CreditorKind.LocalTax, CreditorKind.Landlord, CreditorKind.Jasso)
        from balance in Amounts
        from rate in Rates
        from paid in Gen.Frequency((5, Gen.Const(DateWindow.Day(2026, 10, 26))), (1, Gen.Const(DateWindow.Day(2012, 3, 31))))
        select new Debt("") { Kind = kind, Balance = balance, Rate = rate, LastPayment = paid, Contracted = DateWindow.Day(2010, 4, 1), MonthlyPayment = new Yen(5_000) };

    private static readonly Gen<CaseFile> Cases =
        from income in Gen.Long[150_000, 600_000]
        from living in Gen.Long[100_000, 300_000]
        from reserve in Gen.Long[0, 30_000]
        from asked in Amounts
        from savings in Amounts
        from debts in Debts.List[1, 6]
        select CaseFile.Empty with
        {
            Household = new() { People = 1 },
            Income = new() { MonthlyTakeHome = new Yen(income), Stable = true },
            Expenses = new() { Total = new Yen(living), Checked = true },
            Reserve = new Yen(reserve),
            Assets = new() { Cash = Yen.Zero, Deposits = savings },
            Negotiation = new() { CanPayMonthly = asked.Map(amount => new Yen(amount.Amount / 30)) },
            Debts = [.. debts.Select((debt, at) => debt with { Id = $"d{at}" })],
        };

    [Fact]
    public void No_offer_and_no_sum_of_offers_is_above_the_surplus() => Cases.Sample(file =>
    {
        if (Plan(file) is not { Result: PlanResult.Ready } plan)
        {
            return;
        }

        Assert.True(plan.Monthly!.Value.Amount <= plan.Surplus!.Value.Amount);
        Assert.All(Enum.GetValues<OfferForm>(), form => Assert.True(Sum(plan, form) <= plan.Monthly.Value.Amount));
    }, iter: Samples.Of(2_000));

    [Fact]
    public void Many_made_up_households_have_a_plan_and_many_have_none()
    {
        var plans = Cases.Array[300].Single(_ => true, "0N0XIzNsQ0O2").Select(Plan).ToList();
        Assert.InRange(plans.Count(plan => plan!.Result == PlanResult.Ready), 60, 240);
        Assert.All(plans, plan => Assert.NotEmpty(plan!.Because));
    }

    [Fact]
    public void Shares_sum_to_the_payment_to_the_yen() => Cases.Sample(file => Plan(file) is not { Result: PlanResult.Ready } plan || plan.Shares.Sum(share => share.Monthly.Amount) == plan.Monthly!.Value.Amount, iter: Samples.Of(2_000));

    [Fact]
    public void Any_amount_is_shared_to_the_yen_and_within_one_yen_of_its_part() => Gen.Select(Gen.Long[0, Yen.MaxAmount], Gen.Long[1, Yen.MaxAmount].List[1, 20]).Sample((amount, balances) =>
    {
        var shares = ProRata.Of(new(amount), [.. balances.Select(balance => new Yen(balance))]);
        var total = balances.Aggregate((Int128)0, (sum, balance) => sum + balance);
        Assert.Equal(amount, shares.Sum(share => share.Amount));
        Assert.All(shares.Zip(balances), pair => Assert.True(Int128.Abs(((Int128)pair.First.Amount * total) - ((Int128)amount * pair.Second)) < total));
    }, iter: Samples.Of(5_000));

    [Fact]
    public void The_ladder_rises_in_money_and_falls_in_months() => Cases.Sample(file => (Plan(file)?.Shares ?? []).Where(share => share.Offers.Count > 0).All(share =>
    {
        var rungs = share.Offers.Take(3).ToList();
        return rungs.Select(rung => rung.Form).SequenceEqual([OfferForm.Longer, OfferForm.LessPerMonth, OfferForm.WholeShare])
            && rungs.Zip(rungs.Skip(1)).All(pair => pair.First.Monthly <= pair.Second.Monthly && (pair.First.Frozen.Months ?? int.MaxValue) >= (pair.Second.Frozen.Months ?? int.MaxValue));
    }), iter: Samples.Of(2_000));

    [Fact]
    public void Who_is_locked_or_has_an_own_door_stands_in_no_share_and_no_offer() => Cases.Sample(file =>
    {
        var report = Law.Triage(file, JapanTime.At(Today, new(10, 0)));
        return report.Negotiation.All(item => item.Open || report.Plan!.ShareOf(item.Debt) is null)
            && report.Limitation.All(finding => !finding.LocksScripts || report.Plan!.ShareOf(finding.Debt) is null);
    }, iter: Samples.Of(2_000));

    [Fact]
    public void Who_is_not_open_is_in_no_preparation_and_no_asked_payment() => Cases.Sample(file =>
    {
        var report = Law.Triage(file, JapanTime.At(Today, new(10, 0)));
        var open = report.Negotiation.Where(item => item.Open).Select(item => item.Debt).ToHashSet();
        Assert.All(Law.Prepare(file, report), item => Assert.Contains(item.Debt, open));
        var asked = PaymentsAsked.Of(file, report, new(30_000), 12);
        Assert.All(asked.Shares, share => Assert.Contains(share.Debt, open));
        Assert.True(asked.Shares.Sum(share => share.Monthly.Amount) <= asked.Monthly.Amount);
        Assert.True(asked.Ceiling is not { } safe || asked.Refused == asked.Monthly > safe);
    }, iter: Samples.Of(2_000));

    [Fact]
    public void A_script_names_no_amount_above_the_share() => Cases.Sample(file =>
    {
        var report = Law.Triage(file, JapanTime.At(Today, new(10, 0)));
        Assert.All(Law.Prepare(file, report), item => Assert.All(
            item.Script.Replies.Select(reply => reply.You).Append(item.Script.Opening).SelectMany(reason => reason.Values).Select(value => Assert.IsType<Yen>(value.Value)),
            amount => Assert.True(amount <= item.Share.Monthly)));
    }, iter: Samples.Of(2_000));

    [Fact]
    public void Who_has_a_lawyer_is_prepared_for_no_talk() => Cases.Sample(file =>
    {
        var represented = file with { Negotiation = file.Negotiation with { Represented = true } };
        return Law.Prepare(represented, Law.Triage(represented, JapanTime.At(Today, new(10, 0)))).Count == 0;
    }, iter: Samples.Of(1_000));

    [Fact]
    public void Nothing_is_promised_while_a_figure_that_decides_is_unknown() => Cases.Sample(file =>
        Plan(file with { Income = file.Income with { MonthlyTakeHome = Answer<Yen>.DontKnow } }) is { Shares.Count: 0, Surplus: null, Monthly: null, Result: PlanResult.CannotTell or PlanResult.NobodyOpen }, iter: Samples.Of(1_000));

    private static SafePlan? Plan(CaseFile file) => Law.Triage(file, JapanTime.At(Today, new(10, 0))).Plan;

    private static long Sum(SafePlan plan, OfferForm form) => plan.Shares.Sum(share => share.Offers.Where(offer => offer.Form == form).Sum(offer => offer.Monthly.Amount));
}
