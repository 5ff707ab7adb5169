using System.Diagnostics;
using CsCheck;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Interruptions.Crisis;
using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Dialogs.Transcripts;

namespace DebtBot.Tests.Properties;

public sealed class ReaderProperties
{
    /// <summary>Far above what any text takes; a pattern that runs away takes minutes.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromSeconds(5);

    private static readonly HearingContext Context = new(new JapaneseReader(), new DateOnly(2026, 11, 24));

    [Fact]
    public void No_hostile_text_breaks_or_stalls_the_readers() =>
        Gen.Int.Sample(seed =>
        {
            var text = HostileText.Of(seed);
            var begun = Stopwatch.GetTimestamp();
            Listener.Hear(Conversation.NewState, text, Context);
            SafetyScreen.Read(text);
            return Stopwatch.GetElapsedTime(begun) < Endless;
        }, iter: 2_000);

    /// <summary>Amounts no yen can hold, wherever an amount is read.</summary>
    [Theory]
    [InlineData("アコムから電話、99999999999999999999億払えって")]
    [InlineData("アコムと月99999999999999999999億の12回払いで合意した")]
    [InlineData("アコムに9999999999999999999999円、毎月9999999999999999999万")]
    public void Enormous_amounts_are_no_amounts(string text)
    {
        var state = DebtBot.Dialogs.DebtBotConversation.Create(DebtBot.Knowledge.LawBook.Load());
        var rehearsal = new Rehearsal(state);
        rehearsal.Start(new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        rehearsal.Say(text, new(2026, 11, 24, 1, 1, 0, TimeSpan.Zero));
        Assert.All(rehearsal.State.Case.Debts, debt => Assert.False(debt.Balance.IsGiven || debt.MonthlyPayment.IsGiven));
    }

    [Fact]
    public void Entities_lie_in_the_text_in_its_order_and_apart() =>
        Gen.Int.Sample(seed =>
        {
            var text = HostileText.Of(seed);
            var at = 0;
            foreach (var entity in Context.Reader.Read(text, Context.Today))
            {
                Assert.True(entity.Start >= at && entity.Length > 0 && entity.End <= text.Length);
                Assert.Equal(text.Substring(entity.Start, entity.Length), entity.Text);
                at = entity.End;
            }
        }, iter: 2_000);

    [Fact]
    public void An_amount_that_is_written_out_is_read_back() =>
        Gen.Select(Gen.Int[1, 99_999_999], Gen.Int[0, 3]).Sample((amount, spelling) =>
        {
            var text = spelling switch { 0 => $"{amount}円", 1 => $"{amount:#,0}円", 2 => $"{amount / 10_000}万{amount % 10_000}円".Replace("万0円", "万円", StringComparison.Ordinal), _ => $"¥{amount:#,0}" };
            var expected = spelling == 2 && amount < 10_000 ? amount % 10_000 : amount;
            text = spelling == 2 && amount < 10_000 ? $"{amount}円" : text;
            Assert.Equal(expected, Assert.IsType<Entity.Money>(Assert.Single(Context.Reader.Read(text, Context.Today))).Min);
        });
}
