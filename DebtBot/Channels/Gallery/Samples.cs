using DebtBot.Dialogs.Conversation;

namespace DebtBot.Channels.Gallery;

/// <summary>One message of every shape the conversation uses, with made-up people; drawn by the gallery and approved per channel in the tests.</summary>
internal static class Samples
{
    public static IReadOnlyList<(string Name, Message Message)> All { get; } =
    [
        ("text", new("受け取ったのは2026年11月12日（木）ですね。")),
        ("choices", new("その紙を受け取ったのは、いつですか。") { QuickReplies = [.. new[] { "今日", "昨日", "一週間くらい前", "わからない", "答えたくない" }.Select(words => new QuickReply(words, words))] }),
        ("confirm", new("この内容で合っていますか。") { QuickReplies = [new("合っています", "はい"), new("直す", "直す")] }),
        ("urgent", new("命や体に危険があるときは、110番（警察）か119番（救急）に電話してください。") { Urgent = true }),
        ("countdown", new("支払督促の期限は、2026年11月26日（木）です。あと3日です。\n〔民事訴訟法 387条・391条〕")
        {
            Urgent = true, Card = new Card.Countdown("支払督促の期限", "2026年11月26日（木）", 3, false, "異議申立書を出してください。"),
        }),
        ("debts", Table("借り先の一覧", [new("アコム", "80万円", "2018年ごろ", "貸金業者"), new("プロミス", "？", "わからない", "")], "わかっている合計 80万円（ほか1件）")),
        ("budget", Chart(new Card.BudgetChart("ひと月の家計", [new("手取り", 180_000, "18万円", "income"), new("生活費", 185_000, "18万5,000円", "cost"), new("足りない額", -5_000, "マイナス5,000円", "short")]))),
        ("bars", Chart(new Card.BarChart("借り先ごとの残り", [new("アコム", 800_000, "80万円", "debt"), new("プロミス", 300_000, "30万円", "debt")]))),
        ("series", new("返し終わるまで\n・いま 110万円（アコム 80万円、プロミス 30万円）\n・12か月後 50万円\n・24か月後 0円")
        {
            Card = new Card.SeriesChart("返し終わるまで", ["いま", "12か月後", "24か月後"], [new("アコム", [800_000, 500_000, 0]), new("プロミス", [300_000, 0, 0])]),
        }),
        ("matrix", new("だれに知られるか\n・任意整理：家族 なし／勤め先 なし\n・自己破産：家族 場合による／勤め先 なし\n印は、ふつうの場合の目安です。")
        {
            Card = new Card.Matrix("だれに知られるか", ["方法", "家族", "勤め先"], [["任意整理", "なし", "なし"], ["自己破産", "場合による", "なし"]], "印は、ふつうの場合の目安です。"),
        }),
        ("desks", new("相談できる窓口です。\n・よりそいホットライン　0120-279-338（つながらないとき 050-3655-0279）　24時間・いま開いています\n・法テラス・サポートダイヤル　0570-078374　次は11月24日(火) 9:00\n・書類に書かれた裁判所の書記官　courts.go.jp　次は11月24日(火) 8:30")
        {
            Card = new Card.DeskList("相談できる窓口です。",
            [
                new("よりそいホットライン", "0120-279-338", "24時間・いま開いています", true, "24時間", "つらいです", "since2011.net") { PhoneNote = "（つながらないとき 050-3655-0279）" },
                new("法テラス・サポートダイヤル", "0570-078374", "次は11月24日(火) 9:00", false, "平日 9:00-21:00", "借金のことで相談したいです", "houterasu.or.jp"),
                new("書類に書かれた裁判所の書記官", null, "次は11月24日(火) 8:30", false, "平日 8:30-17:00", "期限を確かめたいです", "courts.go.jp"),
            ]),
        }),
        ("sheet", new("【相談シート】\n2026年11月23日に作りました。\n\n【借り先】\n・アコム　残り 80万円\n・プロミス　残り わからない")
        {
            Card = new Card.Sheet("相談シート", "2026年11月23日に作りました。\n\n【借り先】\n・アコム　残り 80万円\n・プロミス　残り わからない"),
            Page = new(PageKind.Sheet, "一枚の紙で開く", "30分のあいだ開けます。") { Path = "/sheet/token", Address = "https://bot.example/sheet/token" },
        }),
    ];

    private static Message Table(string title, IReadOnlyList<Card.DebtRow> rows, string total) =>
        new(string.Join('\n', [title, .. rows.Select(row => $"・{row.Creditor}　残り{row.Balance}　最後の返済 {row.LastPayment}"), total])) { Card = new Card.DebtTable(title, rows, total) };

    private static Message Chart(Card.BarChart chart) => new(string.Join('\n', [chart.Title, .. chart.Bars.Select(bar => $"・{bar.Label} {bar.Shown}")])) { Card = chart };
}
