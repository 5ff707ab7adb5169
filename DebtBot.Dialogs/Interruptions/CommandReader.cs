using DebtBot.Dialogs.JapaneseText;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.Interruptions;

/// <summary>Recognises a word of command: the whole message must be one (give or take politeness), so that 「借金を消して」 erases nothing.</summary>
public static class CommandReader
{
    private const int LongestPoliteness = 16;

    private static readonly string[] Politeness =
        ["ください", "下さい", "してください", "して", "をして", "お願いします", "おねがいします", "お願い", "たいです", "たい", "です", "ます", "ね", "よ", "か", "の", "を", "は", "が", "も", "って", "見せて", "知りたい", "知りたいです", "ある", "ない", "みせて", "出して", "教えて", "ほしい", "する", "したい", "だよ", "ですか", "んですか", "のですか", "んだけど", "もう", "じゃあ", "とりあえず", "いま", "今", "だけ", "すぐ", "で", "あと", "ちょっと", "一旦", "いったん", "えーと", "えっと", "あのー", "うーん", "たぶん", "だから", "すみません", "ごめん", "ごめんなさい", "と思う", "と思います", "だと思う", "だと思います", "けど", "ですけど", "なんですけど", "でした", "だった", "って言ってる", "って言ってるだろ", "や", "やで", "やねん"];

    private static readonly IReadOnlyList<(Command Command, IReadOnlyList<string> Phrases)> Words =
    [
        .. PhraseFile.Load("Interruptions/commands.yaml").Select(entry =>
            (KebabNames<Command>.TryParse(entry.Name, out var command) ? command : throw new LawDataException("Interruptions/commands.yaml", 0, 0, $"“{entry.Name}” is no command"), entry.Phrases)),
    ];

    private static readonly int LongestCommand = Words.SelectMany(entry => entry.Phrases).Max(phrase => phrase.Length) + LongestPoliteness;

    private static readonly Remembered<string, Command?> Last = new(Make);

    public static Command? Read(string text) => Last[text];

    private static Command? Make(string text)
    {
        var folded = Folded.Of(text);
        if (folded.Length > LongestCommand)
        {
            return null;
        }

        foreach (var (command, phrases) in Words)
        {
            if (phrases.Any(phrase => Is(folded, phrase)))
            {
                return command;
            }
        }

        return null;
    }

    private static bool Is(string folded, string phrase)
    {
        var at = folded.IndexOf(phrase, StringComparison.Ordinal);
        return at >= 0 && folded.Length - phrase.Length <= LongestPoliteness && IsPolite(folded[..at]) && IsPolite(folded[(at + phrase.Length)..]);
    }

    private static bool IsPolite(string rest)
    {
        while (rest.Length > 0)
        {
            var word = Politeness.Where(word => rest.StartsWith(word, StringComparison.Ordinal)).OrderByDescending(word => word.Length).FirstOrDefault();
            if (word is null)
            {
                return false;
            }

            rest = rest[word.Length..];
        }

        return true;
    }
}
