using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Specs.Listening;

/// <summary>Which words may have acknowledged a debt: the person's own, about paying. What is not that stays not asked.</summary>
public sealed class PromisesToPay
{
    private static readonly HearingContext Context = new(new JapaneseReader(), new(2026, 11, 26));

    [Theory]
    [InlineData("3万払うって言った")]
    [InlineData("電話して少し払うって言ってしまった")]
    [InlineData("先月電話で 分割にしてくださいって言った")]
    [InlineData("来月返すと約束した")]
    [InlineData("私が払うって言った")]
    public void The_persons_own_words_about_paying_count(string text)
    {
        Assert.True(Heard(text).Is(true), text);
        Assert.True(Hear.Acknowledged(text, Context).Is(true), text);
    }

    [Theory]
    [InlineData("アコムが3万払えって言った")]
    [InlineData("3万払えって言った")]
    [InlineData("アコムが分割にしてって言った")]
    [InlineData("また電話するって言った")]
    [InlineData("返事するって言った")]
    [InlineData("払えないって言った")]
    public void The_other_sides_words_and_other_promises_do_not(string text)
    {
        Assert.Equal(AnswerKind.NotAsked, Heard(text).Kind);
        Assert.Equal(AnswerKind.NotAsked, Hear.Acknowledged(text, Context).Kind);
    }

    private static Answer<bool> Heard(string text) => PromiseListener.Hear(CaseFile.Empty with { Debts = [new Debt("a")] }, text).Debts[0].AcknowledgedSince;
}
