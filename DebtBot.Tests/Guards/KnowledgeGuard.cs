using DebtBot.Dialogs;
using DebtBot.Knowledge;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Reporting;

namespace DebtBot.Tests.Guards;

public sealed class KnowledgeGuard
{
    private static readonly LawBook Law = LawBook.Load();

    [Fact]
    public void Every_placeholder_of_a_sentence_has_a_type_that_can_be_shown()
    {
        string[] types = ["yen", "date", "n", "percent", "text"];
        var faults = Law.Sentences.All.Where(sentence => sentence.Text.Contains('{', StringComparison.Ordinal)
            && (SentenceRenderer.PlaceholdersOf(sentence.Text).Any(placeholder => !types.Contains(placeholder.Type)) || SentenceRenderer.PlaceholdersOf(sentence.Text).Count() != sentence.Text.Count(unit => unit == '{')));
        Assert.True(!faults.Any(), "Write placeholders as {amount:yen}: " + string.Join(", ", faults.Select(sentence => sentence.Key)));
    }

    [Fact]
    public void Every_sentence_of_law_names_its_source() => Assert.All(Law.Sentences.All, sentence => Assert.NotEmpty(sentence.Basis));

    [Fact]
    public void Every_fact_that_limitation_or_a_paper_can_miss_has_a_question()
    {
        var guide = DebtBotConversation.Guide();
        string[] facts =
        [
            DebtFacts.Kind.Key, DebtFacts.LastPayment.Key, DebtFacts.CourtRecord.Key, DebtFacts.AcknowledgedSince.Key, DebtFacts.Contracted.Key, DebtFacts.DueDate.Key,
            DebtFacts.Subrogated.Key, DebtFacts.BorrowerIsMerchant.Key, DebtFacts.Balance.Key, PaperFacts.Kind.Key, PaperFacts.Served.Key, PaperFacts.AnswerBy.Key,
            CaseFacts.MonthlyTakeHome.Key, CaseFacts.People.Key, CaseFacts.Rent.Key, CaseFacts.StableIncome.Key,
        ];
        Assert.All(facts, fact => Assert.NotNull(guide.Find(fact)));
    }

    [Fact]
    public void Known_wrong_numbers_are_in_no_data_file()
    {
        string[] wrong = ["0570-046-556", "0570046556"];
        Assert.All(Law.Desks.All, desk => Assert.DoesNotContain(desk.Phone, wrong));
        Assert.False(Law.Desks.All.Single(desk => desk.Id == "inochi-no-denwa").Always);
        Assert.Equal("日本クレジットカウンセリング協会", Law.Desks.All.Single(desk => desk.Phone == "0570-031640").Name);
        Assert.Contains("金融サービス利用者相談室", Law.Desks.All.Single(desk => desk.Phone == "0570-016811").Name, StringComparison.Ordinal);
    }

    [Fact]
    public void No_fact_was_older_than_half_a_year_when_this_was_written() =>
        Assert.All(DataOverview.Of(Law), row => Assert.True(new DateOnly(2026, 11, 24).DayNumber - row.VerifiedOn.DayNumber <= 180, row.What));
}
