using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Interest;

namespace DebtBot.Tests.Knowledge.Interest;

/// <summary>利息制限法 is for loans of money; other claims follow other statutes, and what cannot be told stays so.</summary>
public sealed class InterestRuleTests
{
    [Theory]
    [InlineData(CreditorKind.MoneyLender)]
    [InlineData(CreditorKind.Bank)]
    [InlineData(CreditorKind.Shinkin)]
    [InlineData(CreditorKind.CreditUnion)]
    [InlineData(CreditorKind.LabourBank)]
    [InlineData(CreditorKind.AgriculturalCooperative)]
    [InlineData(CreditorKind.Individual)]
    [InlineData(CreditorKind.IndividualLender)]
    [InlineData(CreditorKind.Jhf)]
    [InlineData(CreditorKind.PublicFinance)]
    [InlineData(CreditorKind.Unlicensed)]
    public void Who_lends_money_lends_money_whatever_it_is_called(CreditorKind kind)
    {
        Assert.Equal(InterestRule.MoneyLoan, InterestRules.Of(Of(kind)));
        Assert.Equal(InterestRule.MoneyLoan, InterestRules.Of(Of(kind) with { Product = ClaimProduct.CarLoan }));
    }

    [Theory]
    [InlineData(CreditorKind.Landlord)]
    [InlineData(CreditorKind.Utility)]
    [InlineData(CreditorKind.Telecom)]
    [InlineData(CreditorKind.Hospital)]
    [InlineData(CreditorKind.School)]
    [InlineData(CreditorKind.Bnpl)]
    [InlineData(CreditorKind.Shop)]
    [InlineData(CreditorKind.Restaurant)]
    [InlineData(CreditorKind.Contractor)]
    [InlineData(CreditorKind.Lawyer)]
    [InlineData(CreditorKind.GuaranteeCompany)]
    [InlineData(CreditorKind.RentGuarantor)]
    public void A_bill_of_a_business_is_a_consumer_contract_unless_the_person_is_one_too(CreditorKind kind)
    {
        Assert.Equal(InterestRule.ConsumerContract, InterestRules.Of(Of(kind)));
        Assert.Equal(InterestRule.OwnRules, InterestRules.Of(Of(kind) with { BorrowerIsMerchant = true }));
        Assert.Equal(InterestRule.OwnRules, InterestRules.Of(Of(kind) with { Purpose = LoanPurpose.Business }));
    }

    [Theory]
    [InlineData(CreditorKind.Jasso)]
    [InlineData(CreditorKind.ChildSupport)]
    [InlineData(CreditorKind.Victim)]
    [InlineData(CreditorKind.Broadcaster)]
    [InlineData(CreditorKind.NationalTax)]
    public void Some_claims_have_rules_of_their_own(CreditorKind kind) => Assert.Equal(InterestRule.OwnRules, InterestRules.Of(Of(kind)));

    [Theory]
    [InlineData(ClaimProduct.Tax)]
    [InlineData(ClaimProduct.Support)]
    [InlineData(ClaimProduct.Scholarship)]
    [InlineData(ClaimProduct.Injury)]
    public void So_have_some_products_whoever_claims_them(ClaimProduct product) => Assert.Equal(InterestRule.OwnRules, InterestRules.Of(Of(CreditorKind.MoneyLender) with { Product = product }));

    [Theory]
    [InlineData(ClaimProduct.CardShopping, InterestRule.InstalmentSale)]
    [InlineData(ClaimProduct.CreditSale, InterestRule.InstalmentSale)]
    [InlineData(ClaimProduct.CardCashing, InterestRule.MoneyLoan)]
    [InlineData(ClaimProduct.Revolving, InterestRule.ConsumerContract)]
    [InlineData(ClaimProduct.PhoneDevice, InterestRule.CannotTell)]
    [InlineData(ClaimProduct.CarLoan, InterestRule.CannotTell)]
    public void A_card_depends_on_what_it_was_used_for(ClaimProduct product, InterestRule rule) => Assert.Equal(rule, InterestRules.Of(Of(CreditorKind.CreditCard) with { Product = product }));

    [Fact]
    public void A_car_on_credit_is_a_sale_when_a_credit_company_paid_for_it() =>
        Assert.Equal(InterestRule.InstalmentSale, InterestRules.Of(Of(CreditorKind.CreditSales) with { Product = ClaimProduct.CarLoan }));

    [Fact]
    public void Who_lent_decides_whether_it_was_a_business_and_unknown_stays_unknown()
    {
        Assert.False(InterestRules.LendsAsBusiness(Of(CreditorKind.Individual)));
        Assert.True(InterestRules.LendsAsBusiness(Of(CreditorKind.MoneyLender)));
        Assert.Null(InterestRules.LendsAsBusiness(Of(CreditorKind.Unknown)));
        Assert.Null(InterestRules.LendsAsBusiness(new Debt("a")));
    }

    private static Debt Of(CreditorKind kind) => new("a") { Kind = kind };
}
