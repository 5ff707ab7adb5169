using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Messages;
using DebtBot.Dialogs.Presenting.Sheets;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Negotiation.Agreements;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Sheet;

public sealed class AgreementSheetTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.FromHours(9));
    private static readonly ConversationState State = new()
    {
        Case = CaseFile.Empty with { Debts = [new Debt("a") { Creditor = "アコム" }, new Debt("b") { Creditor = "プロミス" }] },
        Agreements =
        [
            new Agreement("a1", "アコム", new Yen(10_000), new(2026, 10, 1)) { Day = 27, Payments = 36, Notes = [new(new(2026, 10, 27), PaymentOutcome.NotPaid)] },
            new Agreement("a2", "プロミス", new Yen(5_000), new(2026, 11, 1)) { Day = Answer<int>.DontKnow },
        ],
    };

    [Fact]
    public void The_sheet_says_what_was_agreed_the_next_due_day_and_what_became_of_the_last()
    {
        var text = SheetText.Of(WorkedCases.Sheets.Of(State, Now), MessageCatalog.Load());
        Assert.Contains("・アコム 月1万円 毎月27日 36回 （次は11月27日） 10月27日：払えなかった", text, StringComparison.Ordinal);
        Assert.Contains("・プロミス 月5,000円 支払日は不明", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_says_it_too_and_an_unknown_day_is_unknown()
    {
        var agreements = WorkedCases.Sheets.Statement(State, Now)["agreements"]!;
        Assert.Equal(("アコム", 10_000, 27, "2026-11-27"), (agreements[0]!["creditor"]!.ToString(), agreements[0]!["monthly"]!.GetValue<long>(), agreements[0]!["day"]!.GetValue<int>(), agreements[0]!["next-due"]!.ToString()));
        Assert.False(agreements[0]!["kept"]![0]!["paid"]!.GetValue<bool>());
        Assert.Equal("unknown", agreements[1]!["day"]!.ToString());
        Assert.Null(agreements[1]!["next-due"]);
        Assert.Empty(StatementTests.FaultsOf(WorkedCases.Sheets.Statement(State, Now)));
    }
}
