using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.Interviews;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Papers;
using DebtBot.Dialogs.Listening;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Values;

namespace DebtBot.Tests.Specs.Listening;

/// <summary>What a message must not be taken for is as much part of listening as what it says.</summary>
public sealed class ListeningSpec
{
    private static readonly HearingContext Context = new(new JapaneseReader(), new DateOnly(2026, 11, 24));

    [Theory]
    [InlineData("裁判所からは来てない")]
    [InlineData("裁判所の紙は見てない")]
    [InlineData("前に判決とかはない")]
    [InlineData("支払督促はまだ届いていません")]
    [InlineData("訴状は来てないです")]
    public void A_paper_named_to_say_that_none_came_is_no_paper(string text)
    {
        Assert.Null(PaperReader.Read(text));
        Assert.True(Hear.CourtRecord(text, Context).Is(CourtRecord.None));
    }

    [Theory]
    [InlineData("裁判所から手紙が来たけど開けてない")]
    [InlineData("裁判所の封筒、まだ見れてない")]
    [InlineData("支払督促がきたけど払えない")]
    [InlineData("特別送達を受け取っていない")]
    public void A_paper_that_came_is_heard_whatever_else_is_denied(string text) => Assert.NotNull(PaperReader.Read(text));

    [Theory]
    [InlineData("平成20年くらいに借りた", null, null)]
    [InlineData("2015年に契約した", null, null)]
    [InlineData("2018年5月に払った", "2018-05-01", "2018-05-31")]
    [InlineData("借りて2018年5月まで返した", "2018-05-01", "2018-05-31")]
    [InlineData("先月から遅れてる", "2026-09-01", "2026-09-30")]
    [InlineData("先月", "2026-10-01", "2026-10-31")]
    public void A_day_of_borrowing_is_no_day_of_payment(string text, string? from, string? to)
    {
        var heard = Hear.LastPayment(text, Context);
        Assert.True(from is null ? heard.Kind == AnswerKind.NotAsked : heard.Is(DateWindow.Between(DateOnly.Parse(from, null), DateOnly.Parse(to!, null))), $"{heard}");
    }

    [Theory]
    [InlineData("80万くらい", 800_000L)]
    [InlineData("ごじゅうまんえんです", 500_000L)]
    [InlineData("もう返した 7万", null)]
    [InlineData("月に3万", null)]
    [InlineData("家賃は6万", null)]
    [InlineData("手取り18", null)]
    [InlineData("7万払ったけど残りは50万", 500_000L)]
    public void What_was_paid_or_is_rent_is_no_balance(string text, long? balance) =>
        Assert.Equal(balance, HearAmount.Balance(text, Context).TryGet(out var amount) ? amount.Amount : null);

    [Theory]
    [InlineData("手取り18", 180_000L)]
    [InlineData("てどりじゅうはちまん", 180_000L)]
    [InlineData("手取りは18万です", 180_000L)]
    [InlineData("やちん6", null)]
    [InlineData("家賃6", null)]
    [InlineData("アコム50", null)]
    public void A_bare_number_behind_a_line_of_the_household_is_in_man(string text, long? income) =>
        Assert.Equal(income, HouseholdListener.Hear(new CaseFile(), text, Context).Income.MonthlyTakeHome.TryGet(out var amount) ? amount.Amount : null);

    [Theory]
    [InlineData("11がつ10か", "2026-11-10")]
    [InlineData("じゅういちがつ12にち", "2026-11-12")]
    [InlineData("11月10日", "2026-11-10")]
    public void Days_are_read_in_hiragana(string text, string day) =>
        Assert.True(HearDay.Past(text, Context).Is(DateWindow.Day(DateOnly.Parse(day, null))));

    [Theory]
    [InlineData("まんががすき")]
    [InlineData("さんまんぞくです")]
    [InlineData("ごめんなさい")]
    [InlineData("にんげんかんけい")]
    public void Hiragana_words_are_no_numbers(string text) => Assert.Empty(Context.Reader.Read(text, Context.Today));

    [Fact]
    public void A_company_named_after_its_class_is_the_same_debt()
    {
        var file = DebtListener.Hear(DebtListener.Hear(new CaseFile(), "債権回収会社から", Context), "アビリオっていう会社", Context);
        Assert.True(Assert.Single(file.Debts).Creditor.Is("アビリオ債権回収"));
    }

    [Theory]
    [InlineData("プロミスの債権回収会社", 1)]
    [InlineData("プロミスと債権回収会社", 2)]
    public void An_apposition_is_one_creditor(string text, int debts) => Assert.Equal(debts, DebtListener.Hear(new CaseFile(), text, Context).Debts.Count);

    [Theory]
    [InlineData("家は持ち家")]
    [InlineData("会社にも電話きた")]
    [InlineData("口座も渡しちゃった")]
    public void A_sentence_is_no_company(string text) => Assert.Null(PlainWords.ShortName(text));

    [Theory]
    [InlineData("山田商店")]
    [InlineData("ABCファイナンス")]
    [InlineData("いえらぶ")]
    public void A_name_nobody_knows_is_a_name(string text) => Assert.Equal(text, PlainWords.ShortName(text));

    [Theory]
    [InlineData("アコム50 楽天20", "アコム 500000, 楽天 200000")]
    [InlineData("アコム50と楽天20、ファミマ8万", "アコム 500000, 楽天 200000, ファミマ 80000")]
    [InlineData("アコム50万、山田商事35,000円", "アコム 500000, 山田商事 35000")]
    [InlineData("アコム50 ファミマ1500円", "アコム 500000, ファミマ 1500")]
    [InlineData("アコム50 年収200", "アコム 500000")]
    [InlineData("アコム50 合計80", "アコム 500000")]
    [InlineData("アコム50 全部20", "アコム 500000")]
    [InlineData("アコム50 毎月2", "アコム 500000")]
    [InlineData("プロミス30、父20", "プロミス 300000")]
    [InlineData("アコム50、私35歳", "アコム 500000")]
    [InlineData("らくてん15", "楽天 150000")]
    [InlineData("楽天市場で買い物した", "")]
    [InlineData("ファミマ20", "")]
    public void A_name_no_list_knows_is_a_creditor_beside_one_that_is_known(string text, string debts) =>
        Assert.Equal(debts, string.Join(", ", DebtListener.Hear(CaseFile.Empty, text, Context).Debts.Select(debt => $"{debt.Creditor} {debt.Balance.Match(balance => balance.Amount, () => 0)}")));

    [Theory]
    [InlineData("会社くびになる？", false)]
    [InlineData("クビになったらどうしよう", false)]
    [InlineData("解雇されますか", false)]
    [InlineData("先月クビになった", true)]
    [InlineData("リストラされて無収入", true)]
    public void Who_fears_to_lose_the_job_has_one(string text, bool unemployed) =>
        Assert.Equal(unemployed, PersonListener.Hear(CaseFile.Empty, text, Context).Person.Job.Is(JobKind.Unemployed));

    [Theory]
    [InlineData("やちん5.5", 55_000L, null, null, null)]
    [InlineData("食費3 光熱1 けーたい1", null, 30_000L, 10_000L, 10_000L)]
    [InlineData("やちん6まん しょくひ2まん", 60_000L, 20_000L, null, null)]
    public void Lines_of_the_household_are_heard_in_kana(string text, long? rent, long? food, long? utilities, long? phone)
    {
        var told = HouseholdListener.Hear(CaseFile.Empty, text, Context).Expenses;
        Assert.Equal([rent, food, utilities, phone], new[] { told.Rent, told.Food, told.Utilities, told.Phone }.Select(line => line.TryGet(out var amount) ? amount.Amount : (long?)null));
    }
}
