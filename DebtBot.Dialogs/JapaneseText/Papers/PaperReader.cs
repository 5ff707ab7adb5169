using DebtBot.Knowledge.Cases;
using DebtBot.Knowledge.Data;

namespace DebtBot.Dialogs.JapaneseText.Papers;

/// <summary>Recognises papers and envelopes by the words people use for them. The order of papers.yaml is the order of trust: a seizure outranks a judgment, a judgment a complaint.</summary>
public static class PaperReader
{
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Kinds = PhraseFile.Load("JapaneseText/Papers/paper-words.yaml");
    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Phrases)> Signs = PhraseFile.Load("JapaneseText/Papers/envelope-words.yaml");

    public static PaperMention? Read(string text)
    {
        var folded = Folded.Of(text);
        var kind = Kinds.Where(entry => entry.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal))).Select(entry => KindOf(entry.Name)).FirstOrDefault();
        var signs = Signs.Where(entry => entry.Phrases.Any(phrase => folded.Contains(phrase, StringComparison.Ordinal))).Select(entry => entry.Name).ToHashSet();
        if (kind is null && signs.Count == 0)
        {
            return null;
        }

        return new(kind, How(signs), Sign(signs, "court"), Sign(signs, "special-service"), Sign(signs, "objection-form"), signs.Contains("not-opened"))
        {
            ProvisionalExecution = kind == PaperKind.ProvisionalExecution ? true : null,
        };
    }

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
}
