using CsCheck;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Options;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Properties;

public sealed class OptionsProperties
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly OptionKind[] Paying =
        [OptionKind.NegotiateYourself, OptionKind.VoluntaryArrangement, OptionKind.SpecificConciliation, OptionKind.SmallScaleRehabilitation, OptionKind.SalaryEarnerRehabilitation];

    private static readonly Gen<Answer<Yen>> Amounts = Gen.Frequency((3, Gen.Long[0, 6_000_000].Select(amount => (Answer<Yen>)new Yen(amount))), (1, Gen.Const(Answer<Yen>.DontKnow)), (1, Gen.Const(Answer<Yen>.NotAsked)));

    private static readonly Gen<Answer<bool>> Flags = Gen.OneOfConst<Answer<bool>>(true, false, Answer<bool>.DontKnow, Answer<bool>.NotAsked);

    private static readonly Gen<CaseFile> Cases =
        from income in Gen.Long[0, 500_000]
        from living in Gen.Long[0, 400_000]
        from stable in Flags
        from balances in Amounts.List[1, 5]
        from assets in Amounts.Array[5]
        from ownsHome in Flags
        from objects in Flags
        from flags in Flags.Array[4]
        from gross in Amounts
        select CaseFile.Empty with
        {
            Person = new() { Age = 35, Prefecture = "東京都", Municipality = "世田谷区", Job = JobKind.Employee, Occupation = "事務" },
            Household = new() { People = 1 },
            Income = new() { MonthlyTakeHome = new Yen(income), Stable = stable, GrossYearly = gross, TaxesAndInsuranceYearly = gross.Map(amount => amount.FractionDown(0.2m)) },
            Expenses = new() { Total = new Yen(living), Rent = new Yen(60_000) },
            Reserve = Yen.Zero,
            Assets = new() { Cash = assets[0], Deposits = assets[1], Vehicle = assets[2], InsuranceSurrender = assets[3], Securities = assets[4], SeveranceIfQuitNow = Yen.Zero, OwnsHome = ownsHome },
            Conduct = new() { GamblingOrWaste = flags[0], CashOut = flags[1], PaidOnlySome = flags[2], MovedAssets = flags[3] },
            Debts = [.. balances.Select((balance, at) => new Debt($"d{at}") { Kind = CreditorKind.CreditCard, Balance = balance, LastPayment = DateWindow.Day(2026, 10, 1), WillObject = at == 0 ? objects : false })],
        };

    [Fact]
    public void The_minimum_repayment_is_continuous_rising_and_within_bounds() => Gen.Long[0, 49_999_999].Sample(claims =>
    {
        var (here, next) = (Minimum(claims), Minimum(claims + 1));
        return next >= here && next - here <= 1 && here <= claims && here <= 5_000_000 && (claims < 1_000_000 ? here == claims : here >= 1_000_000);
    }, iter: Samples.Of(20_000));

    [Fact]
    public void A_plan_is_never_below_the_liquidation_value_or_the_minimum() => Cases.Sample(file =>
        Report(file).Where(option => option.Figures.ContainsKey("plan-total")).All(option =>
            Of(option, "plan-total") >= Of(option, "liquidation-at-least") && Of(option, "plan-total") >= Of(option, "min-repayment")), iter: Samples.Of(2_000));

    [Fact]
    public void No_figure_of_a_payment_is_negative() => Cases.Sample(file =>
        Report(file).SelectMany(option => option.Figures).Where(figure => figure.Key is not ("surplus" or "home-equity")).All(figure => figure.Value is not YenDifference { Amount: < 0 }), iter: Samples.Of(2_000));

    [Fact]
    public void More_surplus_never_makes_a_way_of_paying_worse() => Gen.Select(Cases, Gen.Long[1, 200_000]).Sample((file, more) =>
    {
        var richer = file with { Income = file.Income with { MonthlyTakeHome = file.Income.MonthlyTakeHome.Map(amount => new Yen(amount.Amount + more)) } };
        var (before, after) = (Report(file), Report(richer));
        return Paying.All(kind => Worth(after, kind) >= Worth(before, kind));
    }, iter: Samples.Of(2_000));

    [Fact]
    public void What_is_unknown_or_in_the_way_never_suits() => Cases.Sample(file => Report(file).All(option => option.Fit != OptionFit.Suits || (option.Missing.Count == 0 && option.Blockers.Count == 0)), iter: Samples.Of(2_000));

    [Fact]
    public void Wishes_move_the_order_and_nothing_else() => Gen.Select(Cases, Gen.Enum<Wish>().List[1, 3]).Sample((file, wishes) =>
    {
        var (plain, wished) = (Report(file).OrderBy(option => option.Kind), Report(file with { Wishes = wishes }).OrderBy(option => option.Kind));
        return plain.Zip(wished).All(pair => pair.First.Kind == pair.Second.Kind && pair.First.Fit == pair.Second.Fit && pair.First.Missing.SequenceEqual(pair.Second.Missing));
    }, iter: Samples.Of(1_000));

    private static IReadOnlyList<OptionFinding> Report(CaseFile file) => Law.Triage(file, JapanTime.At(Today, new(10, 0))).Options;

    private static long Minimum(long claims) => Law.Topics.Options.Figures.MinimumRepayment(new(claims), Today)!.Value.Amount;

    private static long Of(OptionFinding option, string figure) => ((Yen)option.Figures[figure]).Amount;

    private static int Worth(IReadOnlyList<OptionFinding> options, OptionKind kind) => options.FirstOrDefault(option => option.Kind == kind)?.Fit switch
    {
        OptionFit.Suits => 3,
        OptionFit.Possible => 2,
        OptionFit.CannotTell => 1,
        _ => 0,
    };
}
