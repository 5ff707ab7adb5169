using System.Text;

namespace DebtBot.Tests.Properties;

/// <summary>Texts made to break a reader: endless digits, kanji numerals, separators and kana, half-read words, lone surrogates, combining marks, up to ten thousand characters. The same seed gives the same text.</summary>
internal static class HostileText
{
    private const int Longest = 10_000;

    /// <summary>What the readers look for; strung together they start every reading and finish none.</summary>
    private static readonly string[] Pieces =
    [
        "0", "9", "80", "1234567890", "０", "９", "一", "二", "十", "百", "千", "万", "億", "〇", "壱", "数", "何", "元", "まん", "せん", "ひゃく", "じゅう", "いち", "さん", "に", "ご", "えん", "がつ", "か",
        ",", ".", "、", "。", "・", "~", "〜", "～", "-", "ー", "－", "/", ":", "：", " ", "　", "\n", "\t", "%", "％", "¥", "円", "$", "(", ")", "「", "」", "!", "?",
        "年", "月", "日", "年前", "ヶ月", "週間", "前の", "から", "まで", "以上", "くらい", "頃", "の", "に", "が", "は", "を", "と", "で", "も", "毎月", "月に", "今月", "去年", "おととし", "先週の", "半年", "あと", "残り", "最初", "今は", "限度額",
        "令和", "平成", "昭和", "R", "H", "コロナ", "震災", "正月", "年末", "アコム", "プロミス", "楽天カード", "三菱UFJ", "銀行", "闇金", "父の", "私の", "夫が", "借金", "手取り", "家賃", "貯金は", "ない", "わからない", "じゃなくて", "いや", "ずつ",
        "裁判所", "支払督促", "特別送達", "死にたい", "殴", "090-", "https://", "第", "号", "社", "人", "枚", "回", "歳", "代", "諭吉", "M", "K", "k", "マソ", "\uff71\uff7a\uff91", "\uff9e", "\uff9f", "\u3099", "\u0301", "\u200d", "\ufeff", "\ud83d", "\ude00", "😀", "\0", "ﷺ", "㌶", "㋿", "①",
    ];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var length = random.Next(200) switch { 0 => Longest, < 20 => random.Next(1_000), _ => random.Next(120) };
        return random.Next(5) switch
        {
            0 => Repeated(random, length),
            1 => Anything(random, length),
            _ => Mixed(random, length, random.Next(2, Pieces.Length)),
        };
    }

    /// <summary>One or two pieces over and over, and then something that fits nothing.</summary>
    private static string Repeated(Random random, int length)
    {
        var text = new StringBuilder();
        var (one, other) = (Pieces[random.Next(Pieces.Length)], random.Next(2) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        while (text.Length < length)
        {
            text.Append(one).Append(other);
        }

        return text.Append(Pieces[random.Next(Pieces.Length)]).ToString();
    }

    private static string Mixed(Random random, int length, int kinds)
    {
        var text = new StringBuilder();
        var first = random.Next(Pieces.Length);
        while (text.Length < length)
        {
            text.Append(Pieces[(first + random.Next(kinds)) % Pieces.Length]);
        }

        return text.ToString();
    }

    /// <summary>Any UTF-16 unit, well-formed or not.</summary>
    private static string Anything(Random random, int length) =>
        string.Create(length, random, (span, dice) =>
        {
            foreach (ref var unit in span)
            {
                unit = (char)(dice.Next(3) == 0 ? dice.Next(0x10000) : dice.Next(0x3000, 0x9fff));
            }
        });
}
