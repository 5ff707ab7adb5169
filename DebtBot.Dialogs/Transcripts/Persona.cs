namespace DebtBot.Dialogs.Transcripts;

/// <summary>A made-up person for simulations: how they open, and how they answer whatever they are asked. Seeded, so a run can be repeated.</summary>
public sealed class Persona(string name, IReadOnlyList<string> openings, IReadOnlyList<string> answers, double obedience, Random chance)
{
    public string Name { get; } = name;

    public string Open() => Pick(openings);

    /// <summary>Presses an offered button with the persona's obedience, says something of their own otherwise.</summary>
    public string Answer(IReadOnlyList<string> buttons) => buttons.Count > 0 && chance.NextDouble() < obedience ? Pick(buttons) : Pick(answers);

    private string Pick(IReadOnlyList<string> from) => from[chance.Next(from.Count)];

    public static IReadOnlyList<Persona> All(int seed)
    {
        string[] amounts = ["50万", "30", "八十万円くらい", "わからない", "5年くらい前", "はい", "いいえ", "ない", "先月", "アコム", "12日", "2", "全部", "以上"];
        (string Name, string[] Openings, string[] Answers, double Obedience)[] kinds =
        [
            ("簡潔", ["支払督促", "返せない", "督促"], ["はい", "いいえ", "50", "わからん", "昨日", "アコム", "以上"], 0.6),
            ("忘れっぽい", ["裁判所から何か来た", "昔の借金の請求が来た"], ["わからない", "忘れた", "たぶん5年前", "覚えてない"], 0.3),
            ("怒っている", ["なんなんだよ取り立て", "会社に電話してきやがった"], ["うるさい", "知るか", "だから何", "はあ？", "30万だよ", "なんで聞くの"], 0.4),
            ("丁寧", ["夜分に恐れ入ります。借金の返済ができず困っております"], ["はい、そうでございます", "いいえ、ございません", "50万円ほどでございます", "申し訳ございません、わかりません"], 0.6),
            ("話が長い", ["去年仕事をやめてからアイフルに50万とプロミスに30万あって、家賃も遅れていて、もうどうしたらいいか"], ["えーとですね、たしか、その、30万くらいだったと思うんですけど", .. amounts], 0.4),
            ("打ち間違い", ["さいばんしょからしはらいとくそくがきた", "返せないい"], ["80万園", "おととい", "はyい", "いいえ", "わkらない", "あこむ"], 0.5),
            ("黙りがち", ["…"], ["…", "", "うん", "。", "わからない"], 0.5),
            ("英語まじり", ["court letter came 裁判所"], ["yes", "no", "500000 yen", "I don't know", "わからない"], 0.5),
            ("つらい", ["もう消えたい"], ["いいえ", "はい", "もう無理", "安全です", "返せない"], 0.4),
            ("からかい", ["うんこ", "🍣🍣🍣", "<script>alert(1)</script>"], ["9999999999999999999999円", "1850年", "2099年", "👍", "削除", "戻る", "いいえ"], 0.3),
        ];
        return [.. kinds.Select((kind, at) => new Persona(kind.Name, kind.Openings, kind.Answers, kind.Obedience, new Random(unchecked((seed * 397) ^ at))))];
    }
}
