using CsCheck;
using DebtBot.Dialogs;
using DebtBot.Dialogs.Conversation;
using DebtBot.Dialogs.Transcripts;
using DebtBot.Knowledge;

namespace DebtBot.Tests.Properties;

/// <summary>Whatever a model sends, the bot says only its own texts, and the case changes only by the person's word.</summary>
public sealed class SecondEarProperties
{
    private static readonly Conversation Conversation = DebtBotConversation.Create(LawBook.Load(), secondEar: true);
    private static readonly DateTimeOffset Night = new(2026, 11, 23, 1, 10, 0, TimeSpan.FromHours(9));

    private static readonly Gen<string> Words = Gen.OneOfConst(
        "アコムに借りてる", "以上", "たしか最初は五十だったんですけど、いまは三十ちょいのところまで来てる感じです", "それがですね、なんとも言いにくいところなんですよね", "裁判所から封筒がきた", "合っています", "はい", "いいえ", "なぜ",
        "うちの親に言いつけたりするものなんですかね？", "AIなし", "AIあり", "戻る", "手元に入るのが月に、二十いくかいかないかなんです", "死にたい", "最初から", "隠す");

    private static readonly Gen<string> Replies = Gen.OneOf(
        Gen.String,
        from facts in (from fact in Gen.OneOfConst("debt.balance", "debt.last-payment", "income.monthly-take-home", "debts.complete", "paper.kind", "welcome.trouble", "x")
                       from words in Gen.OneOfConst("三十", "五十", "二十", "封筒", "うちの親", "PWNED", "十", "")
                       select $$"""{"fact":"{{fact}}","words":"{{words}}"}""").Array[0, 5]
        from answer in Gen.OneOfConst("none", "family-told-to-pay", "PWNED")
        select $$"""{"facts":[{{string.Join(',', facts)}}],"answer":"{{answer}}"}""");

    [Fact]
    public void A_models_reply_never_throws_never_changes_the_case_and_never_says_its_own_words() => Gen.Select(Words, Replies).List[1, 20].Sample(
        steps =>
        {
            var rehearsal = new Rehearsal(Conversation);
            rehearsal.Start(Night);
            return steps.All(step =>
            {
                rehearsal.Say(step.Item1, Night);
                var before = rehearsal.State.Case;
                var told = rehearsal.HearModel(step.Item2, Night);
                return ReferenceEquals(before, rehearsal.State.Case) && told.All(message => !message.Text.Contains("PWNED", StringComparison.Ordinal))
                    && ConversationJson.Write(ConversationJson.Read(ConversationJson.Write(rehearsal.State))).AsSpan().SequenceEqual(ConversationJson.Write(rehearsal.State));
            });
        }, iter: 150);
}
