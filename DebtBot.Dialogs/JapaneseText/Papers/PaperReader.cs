using System.Text.RegularExpressions;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Papers;

/// <summary>Recognises papers and envelopes by the words people use for them. The order of papers.yaml is the order of trust: a seizure outranks a judgment, a judgment a complaint.</summary>
public static partial class PaperReader
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Kinds = PhraseFile.Load("JapaneseText/Papers/paper-words.yaml");
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Signs = PhraseFile.Load("JapaneseText/Papers/envelope-words.yaml");

    public static PaperMention? Read(string text)
    {
        var folded = NeverCame().Replace(Folded.Of(text), "");
        var kind = Kinds.Where(entry => entry.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal))).Select(entry => KindOf(entry.Name)).FirstOrDefault();
        var signs = Signs.Where(entry => entry.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal))).Select(entry => entry.Name).ToHashSet();
        if (LetterOfACourt().IsMatch(folded))
        {
            signs.Add("court");
        }

        if (kind is null && signs.Count == 0)
        {
            return null;
        }

        return new(kind, How(signs), Sign(signs, "court"), Sign(signs, "special-service"), Sign(signs, "objection-form"), signs.Contains("not-opened"))
        {
            ProvisionalExecution = kind == PaperKind.ProvisionalExecution ? true : null,
        };
    }

    /// <summary>Whether the text says that no paper of a court ever came.</summary>
    public static bool SaysNoneCame(string text) => NeverCame().IsMatch(Folded.Of(text));

    private static PaperKind? KindOf(string name) =>
        KebabNames<PaperKind>.TryParse(name, out var kind) ? kind : throw new LawDataException("JapaneseText/Papers/paper-words.yaml", 0, 0, $"“{name}” is no kind of paper");

    private static bool? Sign(HashSet<string> signs, string name) => signs.Contains(name) ? true : null;

    private static ServiceMethod? How(HashSet<string> signs) =>
        signs.Contains("not-yet-taken") ? ServiceMethod.NotYetTaken
        : signs.Contains("cohabitant") ? ServiceMethod.Cohabitant
        : signs.Contains("registered-post") ? ServiceMethod.RegisteredPost
        : signs.Contains("postcard") ? ServiceMethod.Postcard
        : signs.Contains("sms") ? ServiceMethod.Sms
        : signs.Contains("special-service") ? ServiceMethod.Handed
        : null;

    /// <summary>A court and a letter named close together, in any order: 「ふうとう来てる さいばんしょ」. What one takes to a court is no letter of it.</summary>
    [GeneratedRegex("(?:裁判所|さいばんしょ|簡裁|地裁)(?![にへで]).{0,10}(?:封筒|ふうとう|手紙|てがみ|書類|しょるい|通知|つうち|郵便物|ゆうびん|紙|かみ)|(?:封筒|ふうとう|手紙|てがみ|書類|しょるい|通知|つうち|郵便物|ゆうびん).{0,10}(?:裁判所|さいばんしょ|簡裁|地裁)(?![にへで])")]
    private static partial Regex LetterOfACourt();

    /// <summary>「裁判所からは来てない」「判決とかはない」: a paper that is named only to say that none came.</summary>
    [GeneratedRegex("(?:裁判所|さいばんしょ|簡裁|地裁|支払督促|訴状|そじょう|判決|差押え?|差し押さえ)(?:から|の紙|の手紙|の書類|の封筒)?(?:とか|なんて|など|なんか)?(?:まだ|何も|なにも|は|も|が|を|の){0,6}(?:(?:来|き|届い|とどい|もらっ|見|みたこと)て?(?:い)?(?:ない|ません|なかった)|見たことがない|ないです|なかった|ありません|ない)")]
    private static partial Regex NeverCame();
}
