using System.Text.RegularExpressions;
using DebtBot.Dialogs.JapaneseText.Spellings;
using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Papers;

/// <summary>Recognises papers and envelopes by the words people use for them. The order of paper-words.yaml is the order of trust: a seizure outranks a judgment, a judgment a complaint.</summary>
public static partial class PaperReader
{
    private static readonly string[] ByItself = ["sms", "email", "cohabitant"];

    private static readonly PhraseGroups<string> Kinds = Load("JapaneseText/Papers/paper-words.yaml");
    private static readonly PhraseGroups<string> Signs = Load("JapaneseText/Papers/envelope-words.yaml");

    private static readonly Remembered<string, PaperMention?> Last = new(Make);

    public static PaperMention? Read(string text) => Last[text];

    private static PaperMention? Make(string text)
    {
        var folded = NeverCame().Replace(Spelling.Of(text), "");
        var kind = Kinds.In(folded).Select(KindOf).FirstOrDefault();
        var signs = Signs.In(folded).ToHashSet();
        if (LetterOfACourt().IsMatch(folded))
        {
            signs.Add("court");
        }

        if (folded.Contains("受け取", StringComparison.Ordinal) && ByCohabitant().IsMatch(folded))
        {
            signs.Add("cohabitant");
        }

        if (kind is null && !signs.Except(ByItself).Any())
        {
            return null;
        }

        return new(kind, How(signs), Sign(signs, "court"), Sign(signs, "special-service"), Sign(signs, "objection-form"), signs.Contains("not-opened"))
        {
            ProvisionalExecution = kind == PaperKind.ProvisionalExecution ? true : null,
        };
    }

    /// <summary>Whether the text says that no paper of a court ever came.</summary>
    public static bool SaysNoneCame(string text) => NeverCame().IsMatch(Spelling.Of(text));

    /// <summary>The text without papers that are named only to say that none came.</summary>
    internal static string WithoutDenied(string spelled) => NeverCame().Replace(spelled, "");

    private static PaperKind? KindOf(string name) =>
        KebabNames<PaperKind>.TryParse(name, out var kind) ? kind : throw new LawDataException("JapaneseText/Papers/paper-words.yaml", 0, 0, $"“{name}” is no kind of paper");

    private static PhraseGroups<string> Load(string path) =>
        new([.. PhraseFile.Load(path).Select(entry => (entry.Name, (IReadOnlyList<string>)[.. entry.Phrases.Select(Spelling.Unified)]))]);

    private static bool? Sign(HashSet<string> signs, string name) => signs.Contains(name) ? true : null;

    private static ServiceMethod? How(HashSet<string> signs) =>
        signs.Contains("not-yet-taken") ? ServiceMethod.NotYetTaken
        : signs.Contains("cohabitant") ? ServiceMethod.Cohabitant
        : signs.Contains("registered-post") ? ServiceMethod.RegisteredPost
        : signs.Contains("postcard") ? ServiceMethod.Postcard
        : signs.Contains("sms") ? ServiceMethod.Sms
        : signs.Contains("email") ? ServiceMethod.Email
        : signs.Contains("special-service") ? ServiceMethod.Handed
        : null;

    /// <summary>「母が裁判所の手紙を受け取ってて」.</summary>
    [GeneratedRegex("(?:家族|妻|夫|嫁|旦那|主人|母|父|親|息子|娘|祖母|祖父|同居人)が[^。、]{0,14}受け取(?:っ|り)")]
    private static partial Regex ByCohabitant();

    /// <summary>A court and a letter named close together, in any order: 「ふうとう来てる 裁判所」. What one takes to a court is no letter of it.</summary>
    [GeneratedRegex("(?:裁判所|簡裁|地裁)(?![にへで]).{0,10}(?:封筒|ふうとう|封書|手紙|てがみ|書類|しょるい|通知|つうち|郵便物|ゆうびん|紙|かみ)|(?:封筒|ふうとう|封書|手紙|てがみ|書類|しょるい|通知|つうち|郵便物|ゆうびん).{0,10}(?:裁判所|簡裁|地裁)(?![にへで])")]
    private static partial Regex LetterOfACourt();

    /// <summary>「裁判所からは来てない」「判決とかはない」: a paper that is named only to say that none came.</summary>
    [GeneratedRegex("(?:裁判所|簡裁|地裁|支払督促|訴状|そじょう|判決|差押)(?:から|の紙|の手紙|の書類|の封筒)?(?:とか|なんて|など|なんか)?(?:まだ|何も|なにも|なんも|なんにも|一度も|いちども|一通も|ひとつも|1つも|は|も|が|を|の){0,6}(?:(?:来|き|届い|とどい|もらっ|見|みたこと)て?(?:い)?(?:ない|ません|なかった)|見たことがない|ないです|なかった|ありません|ない)")]
    private static partial Regex NeverCame();
}
