using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Creditors;
using DebtBot.Dialogs.JapaneseText.DebtMentions;
using DebtBot.Knowledge.Cases;

namespace DebtBot.Tests.Specs.Creditors;

public sealed class CreditorSpec
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void More_than_four_hundred_creditors_are_known_by_name() => Assert.True(CreditorDictionary.Names.Count >= 400, $"{CreditorDictionary.Names.Count}");

    [Theory]
    [InlineData("アコムです", "アコム", CreditorKind.MoneyLender)]
    [InlineData("あこむ", "アコム", CreditorKind.MoneyLender)]
    [InlineData("ｱｺﾑ", "アコム", CreditorKind.MoneyLender)]
    [InlineData("SMBCコンシューマーファイナンスから", "プロミス", CreditorKind.MoneyLender)]
    [InlineData("三洋信販で借りた", "プロミス", CreditorKind.MoneyLender)]
    [InlineData("新生フィナンシャル", "レイク", CreditorKind.MoneyLender)]
    [InlineData("オリエントコーポレーション", "オリコ", CreditorKind.CreditSales)]
    [InlineData("日本信販のカード", "三菱UFJニコス", CreditorKind.CreditCard)]
    [InlineData("三井住友カードの支払い", "三井住友カード", CreditorKind.CreditCard)]
    [InlineData("三井住友銀行のカードローン", "三井住友銀行", CreditorKind.Bank)]
    [InlineData("セブン銀行のカードローン", "セブン銀行", CreditorKind.Bank)]
    [InlineData("アビリオ債権回収", "アビリオ債権回収", CreditorKind.Servicer)]
    [InlineData("ニッテレから", "ニッテレ債権回収", CreditorKind.Servicer)]
    [InlineData("川口信用金庫", "信用金庫", CreditorKind.Shinkin)]
    [InlineData("奨学金を借りた", "奨学金", CreditorKind.Jasso)]
    [InlineData("友達から借りた", "友人・知人", CreditorKind.Individual)]
    [InlineData("闇金", "ヤミ金", CreditorKind.Unlicensed)]
    [InlineData("住民税を滞納", "住民税などの税金", CreditorKind.LocalTax)]
    [InlineData("国保が払えない", "国民健康保険料", CreditorKind.HealthInsuranceFee)]
    [InlineData("ドコモの携帯代", "NTTドコモ", CreditorKind.Telecom)]
    [InlineData("青森銀行のローン", "青森みちのく銀行", CreditorKind.Bank)]
    [InlineData("JPN債権回収から手紙", "セゾン債権回収", CreditorKind.Servicer)]
    [InlineData("たましんで借りた", "多摩信用金庫", CreditorKind.Shinkin)]
    [InlineData("けんしんのローン", "茨城県信用組合", CreditorKind.CreditUnion)]
    [InlineData("東京信用保証協会", "東京信用保証協会", CreditorKind.CreditGuaranteeCorporation)]
    [InlineData("ゾゾのツケ払い", "ツケ払い", CreditorKind.Bnpl)]
    [InlineData("都営住宅の家賃", "公営住宅", CreditorKind.Landlord)]
    [InlineData("ほくでん", "北海道電力", CreditorKind.Utility)]
    [InlineData("コロナ特例貸付の返済", "新型コロナ特例貸付", CreditorKind.PublicFinance)]
    public void A_name_is_found_with_its_class(string text, string name, CreditorKind kind)
    {
        var match = CreditorDictionary.Find(text)[0];
        Assert.Equal((name, kind), (match.Name, match.Kind));
    }

    [Theory]
    [InlineData("三洋信販で借りた", "プロミス", "2010-10-01")]
    [InlineData("じぶん銀行のカードローン", "auじぶん銀行", "2020-02-09")]
    [InlineData("武富士に払ってない", "日本保証", "2012-03-01")]
    [InlineData("八十二銀行から借りてます", "八十二長野銀行", "2026-01-01")]
    [InlineData("プロミスから借りた", null, null)]
    public void An_old_name_leads_to_who_answers_for_it_now_and_since_when(string text, string? now, string? since) =>
        Assert.Equal(now is null ? null : (now, DateOnly.Parse(since!, null)), CreditorDictionary.Find(text)[0].Successor);

    [Theory]
    [InlineData("イオンが40万", 1)]
    [InlineData("イオンで買い物してます", 0)]
    [InlineData("auに5万", 1)]
    [InlineData("auショップに行った", 0)]
    public void A_shop_is_a_creditor_only_with_an_amount(string text, int creditors) => Assert.Equal(creditors, CreditorDictionary.Find(text).Count);

    [Theory]
    [InlineData("三井住友銀行カードローン145万", "三井住友銀行=1450000")]
    [InlineData("楽天カード60万リボ", "楽天カード=600000")]
    [InlineData("楽天カード60万、リボ80万", "楽天カード=600000 リボ払い=800000")]
    [InlineData("JASSOの奨学金310万", "日本学生支援機構=3100000")]
    public void Two_words_for_one_creditor_are_one_debt(string text, string expected) => Each_debt_takes_the_amount_behind_its_name(text, expected);

    [Theory]
    [InlineData("四国に住んでます")]
    [InlineData("わからない")]
    [InlineData("もう無理です")]
    [InlineData("手取り18万くらい")]
    [InlineData("11月12日")]
    [InlineData("いつも夜に電話がきます")]
    [InlineData("返済のプランを立てたい")]
    [InlineData("ワイドショーで見た")]
    public void Nobody_is_found_where_nobody_is_named(string text) => Assert.Empty(CreditorDictionary.Find(text));

    [Theory]
    [InlineData("アイフル50、プロミス30、リボ80", "アイフル=500000 プロミス=300000 リボ払い=800000")]
    [InlineData("アコムに80万、プロミスに50万", "アコム=800000 プロミス=500000")]
    [InlineData("アコムが最初は50万だったけど今は120万", "アコム=1200000")]
    [InlineData("アコム", "アコム=?")]
    [InlineData("アコム30くらいとレイク20", "アコム=300000 レイク=200000")]
    [InlineData("住宅ローン2800万と車が150万残ってます", "住宅ローン=28000000 車のローン=1500000")]
    public void Each_debt_takes_the_amount_behind_its_name(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DebtMentionReader.Read(text, new JapaneseReader(), Today).Debts.Select(debt => $"{debt.Creditor}={debt.Balance?.ToString() ?? "?"}")));
}
