using System.Text;

namespace DebtBot.Dialogs.Simulation;

/// <summary>How a made-up person puts plain words into their own. A voice changes the wording, never what is meant.</summary>
public static class Voices
{
    private static readonly (string Plain, string Kana)[] Readings =
    [
        ("裁判所", "さいばんしょ"), ("封筒", "ふうとう"), ("支払督促", "しはらいとくそく"), ("訴状", "そじょう"), ("呼出状", "よびだしじょう"), ("届い", "とどい"), ("手紙", "てがみ"), ("給料", "きゅうりょう"),
        ("差し押さえ", "さしおさえ"), ("差押え", "さしおさえ"), ("口座", "こうざ"), ("督促", "とくそく"), ("電話", "でんわ"), ("会社", "かいしゃ"), ("闇金", "やみきん"), ("住民税", "じゅうみんぜい"), ("税金", "ぜいきん"),
        ("国保", "こくほ"), ("家賃", "やちん"), ("電気", "でんき"), ("奨学金", "しょうがくきん"), ("住宅", "じゅうたく"), ("保証人", "ほしょうにん"), ("友人", "ゆうじん"), ("借金", "しゃっきん"), ("請求", "せいきゅう"), ("携帯", "けいたい"),
        ("医療費", "いりょうひ"), ("止ま", "とま"), ("払え", "はらえ"), ("返せ", "かえせ"), ("返し", "かえし"), ("消費者金融", "しょうひしゃきんゆう"), ("銀行", "ぎんこう"), ("債権回収", "さいけんかいしゅう"), ("家族", "かぞく"),
        ("今月", "こんげつ"), ("先月", "せんげつ"), ("昨日", "きのう"), ("昔", "むかし"), ("平成", "へいせい"), ("半年", "はんとし"), ("前", "まえ"), ("年", "ねん"), ("月", "がつ"), ("日", "にち"), ("万", "まん"), ("千", "せん"), ("円", "えん"), ("人", "にん"), ("以上", "いじょう"),
        ("一度も", "いちども"), ("買い物", "かいもの"), ("自分", "じぶん"), ("勤め先", "つとめさき"), ("自宅", "じたく"), ("決めていない", "きめていない"), ("覚えていない", "おぼえていない"), ("判決", "はんけつ"), ("続ける", "つづける"),
    ];

    private static readonly (string Plain, string Other)[] Dialect = [("わからない", "わからへん"), ("ない", "あらへん"), ("返せない", "返されへん"), ("払えない", "払われへん"), ("です", "や"), ("はい", "そうや"), ("いいえ", "ちゃうで"), ("きました", "来よった"), ("以上", "これで全部や")];

    private static readonly (string Plain, string Other)[] Slips = [("わから", "わkら"), ("はい", "はいい"), ("いいえ", "いいえe"), ("円", "園"), ("くらい", "くあらい"), ("ごろ", "ごｒ"), ("です", "でs"), ("裁判所", "裁判署"), ("借金", "斜金"), ("返せ", "換えせ"), ("先月", "先月w")];

    private static readonly (string Plain, string Other)[] English = [("わからない", "I don't know"), ("はい", "yes"), ("いいえ", "no"), ("万円", "0000 yen"), ("万", "0000 yen"), ("いない", "no"), ("ない", "no"), ("先月", "last month"), ("以上", "that's all")];

    public static string Plain(string text, Random chance) => text;

    public static string Terse(string text, Random chance) => new[] { "くらい", "です", "ました", "円" }.Aggregate(text, (rest, ending) => rest.EndsWith(ending, StringComparison.Ordinal) && rest.Length > ending.Length + 1 ? rest[..^ending.Length] : rest);

    public static string Polite(string text, Random chance) => text switch
    {
        Truth.DontKnow => Any(chance, "申し訳ございません、わかりません", "恐れ入りますが、わかりかねます。わからないです"),
        "はい" => "はい、そうです",
        "いいえ" => Any(chance, "いいえ、ございません", "いいえ、違います"),
        "ない" => Any(chance, "ございません", "ないです"),
        "以上" => Any(chance, "以上です", "それで全部です"),
        _ => text + Any(chance, "です。", "でございます。", "になります。", "かと存じます。"),
    };

    public static string Angry(string text, Random chance) => IsPlainWord(text) ? text + Any(chance, "", "！", "って", "って言ってるだろ") : Any(chance, "だから", "はあ？", "何回言わせるんだよ、", "") + text + Any(chance, "だよ", "だって言ってるだろ", "！", "");

    public static string Rambling(string text, Random chance) => IsPlainWord(text) ? Any(chance, "えーと、", "") + text + Any(chance, "", "です", "と思います、すみません")
        : Any(chance, "えーとですね、たしか、", "すみません長くなるんですけど、", "最近ほんとに眠れなくて、それで、", "夫にも言えなくて困っていて、") + text + Any(chance, "だったと思うんですけど、自信はなくて", "だったような気がします、ごめんなさい", "です、もうどうしたらいいか");

    public static string Mistyped(string text, Random chance) => chance.Next(2) == 0 ? text : Slips.Where(_ => chance.Next(2) == 0).Aggregate(text, Replace);

    public static string Mixed(string text, Random chance) => new([.. text.Select(unit => unit is >= '0' and <= '9' && chance.Next(2) == 0 ? (char)(unit + 0xFEE0) : unit)]);

    public static string InEnglish(string text, Random chance) => English.Aggregate(text, Replace);

    public static string InDialect(string text, Random chance) => Dialect.Where(pair => pair.Plain == text || pair.Plain.Length > 2).Aggregate(text, Replace) + (IsPlainWord(text) ? "" : Any(chance, "", "やねん", "やったかな", "やで"));

    /// <summary>Hiragana only, as somebody types who never looks for the kanji.</summary>
    public static string Hiragana(string text, Random chance)
    {
        var kana = new StringBuilder();
        foreach (var unit in Readings.OrderByDescending(pair => pair.Plain.Length).Aggregate(text, Replace))
        {
            kana.Append(unit is >= 'ァ' and <= 'ヶ' ? (char)(unit - 'ァ' + 'ぁ') : unit);
        }

        return kana.ToString();
    }

    /// <summary>Spoken into the telephone: fillers, no punctuation.</summary>
    public static string Dictated(string text, Random chance) =>
        Any(chance, "えっと", "あのー", "") + text.Replace("、", " ", StringComparison.Ordinal).Replace("。", " ", StringComparison.Ordinal) + (IsPlainWord(text) ? Any(chance, "です", "") : Any(chance, " だと思います", " なんですけど", "です はい", ""));

    private static bool IsPlainWord(string text) => text is "はい" or "いいえ" or "ない" or "以上" or Truth.DontKnow or "届いていない" or "一度も返していない";

    private static string Any(Random chance, params string[] words) => words[chance.Next(words.Length)];

    private static string Replace(string text, (string Plain, string Other) pair) => text.Replace(pair.Plain, pair.Other, StringComparison.Ordinal);
}
