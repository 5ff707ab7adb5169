using DebtBot.Dialogs.Interviewing;
using DebtBot.Dialogs.JapaneseText;
using DebtBot.Dialogs.JapaneseText.Numbers;
using DebtBot.Knowledge.Values;

namespace DebtBot.Dialogs.Interviews.Details;

/// <summary>How the answers of the details are read: ages, counts, a place, a word. NotAsked means: this is no answer.</summary>
internal static class DetailAnswers
{
    private const int OldestAge = 130;
    private const int MostSupported = 19;
    private const int LongestWord = 20;

    private static readonly string[] Prefectures = "北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県".Split(' ');

    public static Answer<int> Years(string text, HearingContext context) => Whole(text, context, OldestAge);

    public static Answer<int> Supported(string text, HearingContext context) =>
        PlainWords.Alone(text) || PlainWords.YesNo(text) is false ? 0 : Whole(text, context, MostSupported);

    /// <summary>「東京」 is 東京都.</summary>
    public static Answer<string> Prefecture(string text, HearingContext context) =>
        (Array.Find(Prefectures, name => text.Contains(name, StringComparison.Ordinal)) ?? Array.Find(Prefectures, name => text.Contains(name[..^1], StringComparison.Ordinal))) is { } found
            ? found
            : AnswerWords.Unknown<string>(text, context);

    public static Answer<string> Word(string text, HearingContext context) =>
        AnswerWords.Unknown<string>(text, context) is { IsSettled: true } unknown ? unknown
        : PlainWords.YesNo(text) is not null ? Answer<string>.NotAsked
        : text.Trim(' ', '　', '。').Replace("です", "", StringComparison.Ordinal) is { Length: > 0 and <= LongestWord } word ? word : Answer<string>.NotAsked;

    /// <summary>はい means half of the floor or more.</summary>
    public static Answer<decimal> HalfTheFloor(string text, HearingContext context) => Hear.YesNo(text, context).Map(yes => yes ? 0.5m : 0m);

    public static string Shown(decimal share) => share >= 0.5m ? "半分以上" : "半分未満";

    private static Answer<int> Whole(string text, HearingContext context, int most) =>
        AnswerWords.Unknown<int>(text, context) is { IsSettled: true } unknown ? unknown
        : new string([.. Normalizer.Normalize(text).Text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit)]) is { Length: > 0 and <= 3 } digits
            && ShortNumber.Parse(digits) is >= 0 and var number && number <= most ? number
        : Answer<int>.NotAsked;
}
