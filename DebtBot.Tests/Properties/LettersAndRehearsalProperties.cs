using CsCheck;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Rehearsing;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Properties;

/// <summary>Whatever the case, a locked creditor stands in no letter and no rehearsal, and no letter holds more than the creditor's share.</summary>
public sealed class LettersAndRehearsalProperties
{
    private static readonly LawBook Law = LawBook.Load();
    private static readonly Conversation Talk = DebtBotConversation.Create(Law);
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly string[] Names = ["アイフル", "プロミス", "アコム", "レイク"];

    private static readonly string[] LetterNames =
        ["分割返済のお願い", "支払日変更のお願い", "取引履歴の開示請求", "電話を控えてほしい", "合意内容の確認", "苦情申立て", "提案書"];

    private static readonly Gen<CaseFile> Cases =
        from income in Gen.Long[150_000, 400_000]
        from living in Gen.Long[100_000, 300_000]
        from debts in (
            from kind in Gen.OneOfConst(CreditorKind.MoneyLender, CreditorKind.MoneyLender, CreditorKind.CreditCard, CreditorKind.Unlicensed, CreditorKind.LocalTax, CreditorKind.Unknown)
            from balance in Gen.Long[10_000, 3_000_000]
            from paid in Gen.OneOfConst<Answer<DateWindow>>(DateWindow.Day(2026, 10, 26), DateWindow.Day(2026, 10, 26), DateWindow.Day(2018, 3, 31), Answer<DateWindow>.DontKnow)
            select (kind, balance, paid)).List[1, 4]
        select CaseFile.Empty with
        {
            Household = new() { People = 1 },
            Income = new() { MonthlyTakeHome = new Yen(income), Stable = true },
            Expenses = new() { Total = new Yen(living), Checked = true },
            Reserve = new Yen(5_000),
            Debts = [.. debts.Select((debt, at) => new Debt($"d{at}") { Creditor = Names[at], Kind = debt.kind, Balance = new Yen(debt.balance), LastPayment = debt.paid, Contracted = DateWindow.Day(2012, 4, 1) })],
        };

    [Fact]
    public void A_letter_is_drafted_for_open_creditors_alone_and_never_above_the_share() => Gen.Select(Cases, Gen.OneOfConst(LetterNames)).Sample((file, letter) =>
    {
        var report = Law.Triage(file, Now);
        foreach (var debt in file.Debts)
        {
            var name = debt.Creditor.Match(given => given, () => "");
            var drafts = Drafts(Say(new() { Case = file }, $"{name}の{letter}の手紙"));
            Assert.True(drafts.Count == 0 || report.LockOf(debt.Id) is { Open: true }, $"{name}: {letter}");
            Assert.Equal(report.LockOf(debt.Id) is { Open: true } ? 1 : 0, drafts.Count);
            var amounts = drafts.SelectMany(body => new JapaneseReader().Read(body, Today).OfType<Entity.Money>());
            Assert.All(amounts, amount => Assert.True(report.Plan?.ShareOf(debt.Id)?.Monthly is { } share && amount.Max <= share.Amount));
        }
    }, iter: Samples.Of(60));

    [Fact]
    public void A_call_is_rehearsed_with_open_creditors_alone() => Cases.Sample(file =>
    {
        var report = Law.Triage(file, Now);
        foreach (var debt in file.Debts)
        {
            var (state, _) = Say(new() { Case = file }, $"{debt.Creditor.Match(name => name, () => "")}の練習");
            Assert.Equal(report.LockOf(debt.Id) is { Open: true }, state.Rehearsal?.Debt == debt.Id);
        }
    }, iter: Samples.Of(60));

    [Fact]
    public void Nothing_said_in_a_rehearsal_becomes_a_fact_and_it_survives_being_stored() =>
        Gen.OneOfConst("3万払います", "明日、月5万必ず払います", "アコムに50万借りて返します", "裁判所から手紙が来た", "夫が10万円出します", "5年前から払っていません", "はい", "妻は働いてます").Array[1, 6].Sample(said =>
    {
        var file = CaseFile.Empty with { Debts = [new("a") { Creditor = "アイフル", Kind = CreditorKind.MoneyLender, Balance = new Yen(500_000), LastPayment = DateWindow.Day(2026, 10, 26) }] };
        var (state, _) = Say(Say(new() { Case = file }, "練習").State, "強い");
        Assert.Equal(RehearsalStep.Talking, state.Rehearsal!.Step);
        var (facts, kept) = (ConversationJson.Write(state with { Rehearsal = null, Transcript = [], SeenEventIds = [], NextLine = 0 }), state);
        foreach (var words in said.TakeWhile(_ => kept.Rehearsal is not null))
        {
            kept = ConversationJson.Read(ConversationJson.Write(Say(kept, words).State));
        }

        Assert.Equal(Convert.ToHexString(facts), Convert.ToHexString(ConversationJson.Write(kept with { Rehearsal = null, Transcript = [], SeenEventIds = [], NextLine = 0 })));
    }, iter: Samples.Of(60));

    [Fact]
    public void The_letters_that_must_acknowledge_nothing_hold_no_word_of_acknowledgment()
    {
        var file = CaseFile.Empty with { Debts = [new("a") { Creditor = "アイフル", Kind = CreditorKind.MoneyLender, Balance = new Yen(500_000), LastPayment = DateWindow.Day(2026, 10, 26) }] };
        Assert.All(["取引履歴の開示請求", "電話を控えてほしい", "苦情申立て"], letter =>
        {
            var body = Assert.Single(Drafts(Say(new() { Case = file }, letter + "の手紙")));
            Assert.DoesNotContain(SpeechMark.Acknowledges, new SpeechReader(new JapaneseReader()).Read(body, Today).Marks);
        });
    }

    private static IReadOnlyList<string> Drafts((ConversationState State, Turn Turn) said) =>
        [.. said.Turn.Effects.OfType<Effect.Say>().Select(say => say.Message.Card).OfType<Card.Sheet>().Select(card => card.Body)];

    private static (ConversationState State, Turn Turn) Say(ConversationState state, string text)
    {
        var turn = Talk.Handle(state, new ConversationEvent.Said($"e{state.SeenEventIds.Count}", text), Now);
        return (turn.State, turn);
    }
}
